// Generated from openapi/ by `npm run generate`. Do not edit.
import { n as require_ucs2length, t as require_formats } from "./validator-helpers.js";
const is_ConnectorList = validate53;
const schema21 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"configuration",
		"custom_scheduling",
		"deleted",
		"filtering",
		"is_native",
		"name",
		"scheduling",
		"status",
		"sync_now"
	],
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"api_key_id": { "type": "string" },
		"api_key_secret_id": { "type": "string" },
		"configuration": { "$ref": "spec#/$defs/ConnectorConfiguration" },
		"custom_scheduling": { "$ref": "spec#/$defs/CustomScheduling" },
		"deleted": { "type": "boolean" },
		"description": { "type": "string" },
		"error": { "type": ["string", "null"] },
		"features": { "$ref": "spec#/$defs/ConnectorFeatures" },
		"filtering": {
			"type": "array",
			"items": { "$ref": "spec#/$defs/FilteringEntry" }
		},
		"index_name": { "type": ["string", "null"] },
		"is_native": { "type": "boolean" },
		"language": { "type": "string" },
		"last_access_control_sync_error": { "type": "string" },
		"last_access_control_sync_scheduled_at": { "$ref": "spec#/$defs/Timestamp" },
		"last_access_control_sync_status": { "$ref": "spec#/$defs/SyncStatus" },
		"last_deleted_document_count": {
			"type": "integer",
			"format": "int64"
		},
		"last_incremental_sync_scheduled_at": { "$ref": "spec#/$defs/Timestamp" },
		"last_indexed_document_count": {
			"type": "integer",
			"format": "int64"
		},
		"last_seen": { "$ref": "spec#/$defs/Timestamp" },
		"last_sync_error": { "type": "string" },
		"last_sync_scheduled_at": { "$ref": "spec#/$defs/Timestamp" },
		"last_sync_status": { "$ref": "spec#/$defs/SyncStatus" },
		"last_synced": { "$ref": "spec#/$defs/Timestamp" },
		"name": { "type": "string" },
		"pipeline": { "$ref": "spec#/$defs/IngestPipeline" },
		"scheduling": { "$ref": "spec#/$defs/ConnectorScheduling" },
		"service_type": { "type": "string" },
		"status": { "$ref": "spec#/$defs/ConnectorStatus" },
		"sync_cursor": { "$ref": "spec#/$defs/SyncCursor" },
		"sync_now": { "type": "boolean" }
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const schema23 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"default_value",
		"label",
		"required",
		"sensitive",
		"value"
	],
	"properties": {
		"category": { "type": "string" },
		"default_value": { "type": [
			"string",
			"number",
			"boolean",
			"null"
		] },
		"depends_on": {
			"type": "array",
			"items": { "$ref": "spec#/$defs/ConfigurationDependency" }
		},
		"display": { "$ref": "spec#/$defs/ConfigurationDisplay" },
		"label": { "type": "string" },
		"options": {
			"type": "array",
			"items": { "$ref": "spec#/$defs/ConfigurationOption" }
		},
		"order": {
			"type": "integer",
			"format": "int32"
		},
		"placeholder": { "type": "string" },
		"required": { "type": "boolean" },
		"sensitive": { "type": "boolean" },
		"tooltip": { "type": "string" },
		"type": { "$ref": "spec#/$defs/ConfigurationFieldType" },
		"ui_restrictions": {
			"type": "array",
			"items": { "type": "string" }
		},
		"validations": {
			"type": "array",
			"items": { "$ref": "spec#/$defs/ConfigurationValidation" }
		},
		"value": {
			"type": [
				"string",
				"number",
				"boolean",
				"object",
				"array",
				"null"
			],
			"additionalProperties": true
		}
	}
};
const schema24 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["field", "value"],
	"properties": {
		"field": { "type": "string" },
		"value": { "type": [
			"string",
			"number",
			"boolean",
			"null"
		] }
	}
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.field === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field" },
				message: "must have required property 'field'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "field" || key0 === "value")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.field !== void 0) {
			if (typeof data.field !== "string") {
				const err3 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema24.properties.value.type },
					message: "must be string,number,boolean,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"type": "string",
	"enum": [
		"text",
		"textbox",
		"textarea",
		"numeric",
		"toggle",
		"dropdown"
	]
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "text" || data === "textbox" || data === "textarea" || data === "numeric" || data === "toggle" || data === "dropdown")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema25.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
const schema26 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["label", "value"],
	"properties": {
		"label": { "type": "string" },
		"value": { "type": ["string", "number"] }
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.label === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "label" || key0 === "value")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.label !== void 0) {
			if (typeof data.label !== "string") {
				const err3 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema26.properties.value.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"type": "string",
	"enum": [
		"str",
		"int",
		"list",
		"bool"
	]
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "str" || data === "int" || data === "list" || data === "bool")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema27.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
const schema28 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["constraint", "type"],
	"properties": {
		"constraint": { "type": [
			"string",
			"number",
			"array"
		] },
		"type": { "$ref": "spec#/$defs/ConfigurationValidationType" }
	}
};
const schema29 = {
	"type": "string",
	"enum": [
		"less_than",
		"greater_than",
		"list_type",
		"included_in",
		"regex"
	]
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "less_than" || data === "greater_than" || data === "list_type" || data === "included_in" || data === "regex")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema29.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.constraint === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "constraint" },
				message: "must have required property 'constraint'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "constraint" || key0 === "type")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.constraint !== void 0) {
			let data0 = data.constraint;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && !Array.isArray(data0)) {
				const err3 = {
					instancePath: instancePath + "/constraint",
					schemaPath: "#/properties/constraint/type",
					keyword: "type",
					params: { type: schema28.properties.constraint.type },
					message: "must be string,number,array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (!validate66(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
const formats0 = require_formats().fullFormats.int32;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.default_value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "default_value" },
				message: "must have required property 'default_value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.required === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "required" },
				message: "must have required property 'required'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sensitive === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sensitive" },
				message: "must have required property 'sensitive'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.value === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema23.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.category !== void 0) {
			if (typeof data.category !== "string") {
				const err6 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.default_value !== void 0) {
			let data1 = data.default_value;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
				const err7 = {
					instancePath: instancePath + "/default_value",
					schemaPath: "#/properties/default_value/type",
					keyword: "type",
					params: { type: schema23.properties.default_value.type },
					message: "must be string,number,boolean,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.depends_on !== void 0) {
			let data2 = data.depends_on;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate57(data2[i0], {
					instancePath: instancePath + "/depends_on/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/depends_on",
					schemaPath: "#/properties/depends_on/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.display !== void 0) {
			if (!validate59(data.display, {
				instancePath: instancePath + "/display",
				parentData: data,
				parentDataProperty: "display",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (typeof data.label !== "string") {
				const err9 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.options !== void 0) {
			let data6 = data.options;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate61(data6[i1], {
					instancePath: instancePath + "/options/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate61.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/options",
					schemaPath: "#/properties/options/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.order !== void 0) {
			let data8 = data.order;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err11 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/properties/order/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (!formats0.validate(data8)) {
					const err12 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/format",
						keyword: "format",
						params: { format: "int32" },
						message: "must match format \"int32\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.placeholder !== void 0) {
			if (typeof data.placeholder !== "string") {
				const err13 = {
					instancePath: instancePath + "/placeholder",
					schemaPath: "#/properties/placeholder/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.required !== void 0) {
			if (typeof data.required !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.sensitive !== void 0) {
			if (typeof data.sensitive !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/sensitive",
					schemaPath: "#/properties/sensitive/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.tooltip !== void 0) {
			if (typeof data.tooltip !== "string") {
				const err16 = {
					instancePath: instancePath + "/tooltip",
					schemaPath: "#/properties/tooltip/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (!validate63(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.ui_restrictions !== void 0) {
			let data14 = data.ui_restrictions;
			if (Array.isArray(data14)) {
				const len2 = data14.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data14[i2] !== "string") {
					const err17 = {
						instancePath: instancePath + "/ui_restrictions/" + i2,
						schemaPath: "#/properties/ui_restrictions/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/ui_restrictions",
					schemaPath: "#/properties/ui_restrictions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.validations !== void 0) {
			let data16 = data.validations;
			if (Array.isArray(data16)) {
				const len3 = data16.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate65(data16[i3], {
					instancePath: instancePath + "/validations/" + i3,
					parentData: data16,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate65.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/validations",
					schemaPath: "#/properties/validations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data18 = data.value;
			if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema23.properties.value.type },
					message: "must be string,number,boolean,object,array,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!validate56(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData
		})) {
			vErrors = joinErrors(vErrors, validate56.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
const pattern3 = new RegExp("^[ \\t]*(?=([^ \\t]+[ \\t]+){3}(\\?[ \\t]+[^ \\t]+[ \\t]+[^? \\t]+|[^? \\t]+[ \\t]+[^ \\t]+[ \\t]+\\?)([ \\t]|$))((,*(\\*|\\*?/0*[0-5]?\\d|0*[0-5]?\\d(-0*[0-5]?\\d)?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+){2}(,*(\\*|\\*?/0*([01]?\\d|2[0-3])|0*([01]?\\d|2[0-3])(-0*([01]?\\d|2[0-3]))?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+(\\?|L(W|-W|-0*([0-2]?\\d|30)W?)?|(,*(\\*|\\*?/0*([12]?\\d|3[01])|0*([1-9]|[12]\\d|3[01])W|0*([1-9]|[12]\\d|3[01])(-0*([1-9]|[12]\\d|3[01]))?(/\\d+)?)(?![^, \\t]))+,*)[ \\t]+(,*(\\*|\\*?/0*(\\d|1[0-2])|0*([1-9]|1[0-2])(-0*([1-9]|1[0-2]))?(/\\d+)?|(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(-(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+(\\?|L|(0*[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)L|(?![^ \\t]*#[^ \\t]*#)(,*(\\*|\\*?/0*[0-7]|0*[1-7](-0*[1-7])?(/\\d+)?|(SUN|MON|TUE|WED|THU|FRI|SAT)(-(SUN|MON|TUE|WED|THU|FRI|SAT))?(/\\d+)?|(0*[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)#0*[1-5])(?![^, \\t]))+,*)([ \\t]+(,*(\\*|\\*?/\\d+|\\d+(-\\d+)?(/\\d+)?)(?![^, \\t]))+,*([ \\t].*)?)?[ \\t]*$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[ \\t]*(?=([^ \\t]+[ \\t]+){3}(\\?[ \\t]+[^ \\t]+[ \\t]+[^? \\t]+|[^? \\t]+[ \\t]+[^ \\t]+[ \\t]+\\?)([ \\t]|$))((,*(\\*|\\*?/0*[0-5]?\\d|0*[0-5]?\\d(-0*[0-5]?\\d)?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+){2}(,*(\\*|\\*?/0*([01]?\\d|2[0-3])|0*([01]?\\d|2[0-3])(-0*([01]?\\d|2[0-3]))?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+(\\?|L(W|-W|-0*([0-2]?\\d|30)W?)?|(,*(\\*|\\*?/0*([12]?\\d|3[01])|0*([1-9]|[12]\\d|3[01])W|0*([1-9]|[12]\\d|3[01])(-0*([1-9]|[12]\\d|3[01]))?(/\\d+)?)(?![^, \\t]))+,*)[ \\t]+(,*(\\*|\\*?/0*(\\d|1[0-2])|0*([1-9]|1[0-2])(-0*([1-9]|1[0-2]))?(/\\d+)?|(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(-(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+(\\?|L|(0*[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)L|(?![^ \\t]*#[^ \\t]*#)(,*(\\*|\\*?/0*[0-7]|0*[1-7](-0*[1-7])?(/\\d+)?|(SUN|MON|TUE|WED|THU|FRI|SAT)(-(SUN|MON|TUE|WED|THU|FRI|SAT))?(/\\d+)?|(0*[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)#0*[1-5])(?![^, \\t]))+,*)([ \\t]+(,*(\\*|\\*?/\\d+|\\d+(-\\d+)?(/\\d+)?)(?![^, \\t]))+,*([ \\t].*)?)?[ \\t]*$" },
				message: "must match pattern \"^[ \\t]*(?=([^ \\t]+[ \\t]+){3}(\\?[ \\t]+[^ \\t]+[ \\t]+[^? \\t]+|[^? \\t]+[ \\t]+[^ \\t]+[ \\t]+\\?)([ \\t]|$))((,*(\\*|\\*?/0*[0-5]?\\d|0*[0-5]?\\d(-0*[0-5]?\\d)?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+){2}(,*(\\*|\\*?/0*([01]?\\d|2[0-3])|0*([01]?\\d|2[0-3])(-0*([01]?\\d|2[0-3]))?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+(\\?|L(W|-W|-0*([0-2]?\\d|30)W?)?|(,*(\\*|\\*?/0*([12]?\\d|3[01])|0*([1-9]|[12]\\d|3[01])W|0*([1-9]|[12]\\d|3[01])(-0*([1-9]|[12]\\d|3[01]))?(/\\d+)?)(?![^, \\t]))+,*)[ \\t]+(,*(\\*|\\*?/0*(\\d|1[0-2])|0*([1-9]|1[0-2])(-0*([1-9]|1[0-2]))?(/\\d+)?|(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(-(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+(\\?|L|(0*[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)L|(?![^ \\t]*#[^ \\t]*#)(,*(\\*|\\*?/0*[0-7]|0*[1-7](-0*[1-7])?(/\\d+)?|(SUN|MON|TUE|WED|THU|FRI|SAT)(-(SUN|MON|TUE|WED|THU|FRI|SAT))?(/\\d+)?|(0*[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)#0*[1-5])(?![^, \\t]))+,*)([ \\t]+(,*(\\*|\\*?/\\d+|\\d+(-\\d+)?(/\\d+)?)(?![^, \\t]))+,*([ \\t].*)?)?[ \\t]*$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
const formats4 = require_formats().fullFormats["date-time"];
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(\\d{0,5}[1-9])?Z$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(\\d{0,5}[1-9])?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(\\d{0,5}[1-9])?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!formats4.validate(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" },
				message: "must match format \"date-time\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.configuration_overrides === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "configuration_overrides" },
				message: "must have required property 'configuration_overrides'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.enabled === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "enabled" },
				message: "must have required property 'enabled'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.interval === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "interval" },
				message: "must have required property 'interval'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "configuration_overrides" || key0 === "enabled" || key0 === "interval" || key0 === "last_synced" || key0 === "name")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.configuration_overrides !== void 0) {
			let data0 = data.configuration_overrides;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!(key1 === "domain_allowlist" || key1 === "max_crawl_depth" || key1 === "seed_urls" || key1 === "sitemap_discovery_disabled" || key1 === "sitemap_urls")) {
					const err5 = {
						instancePath: instancePath + "/configuration_overrides",
						schemaPath: "#/properties/configuration_overrides/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.domain_allowlist !== void 0) {
					let data1 = data0.domain_allowlist;
					if (Array.isArray(data1)) {
						const len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
							const err6 = {
								instancePath: instancePath + "/configuration_overrides/domain_allowlist/" + i0,
								schemaPath: "#/properties/configuration_overrides/properties/domain_allowlist/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/configuration_overrides/domain_allowlist",
							schemaPath: "#/properties/configuration_overrides/properties/domain_allowlist/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.max_crawl_depth !== void 0) {
					let data3 = data0.max_crawl_depth;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err8 = {
							instancePath: instancePath + "/configuration_overrides/max_crawl_depth",
							schemaPath: "#/properties/configuration_overrides/properties/max_crawl_depth/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (!formats0.validate(data3)) {
							const err9 = {
								instancePath: instancePath + "/configuration_overrides/max_crawl_depth",
								schemaPath: "#/properties/configuration_overrides/properties/max_crawl_depth/format",
								keyword: "format",
								params: { format: "int32" },
								message: "must match format \"int32\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
				if (data0.seed_urls !== void 0) {
					let data4 = data0.seed_urls;
					if (Array.isArray(data4)) {
						const len1 = data4.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data4[i1] !== "string") {
							const err10 = {
								instancePath: instancePath + "/configuration_overrides/seed_urls/" + i1,
								schemaPath: "#/properties/configuration_overrides/properties/seed_urls/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/configuration_overrides/seed_urls",
							schemaPath: "#/properties/configuration_overrides/properties/seed_urls/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.sitemap_discovery_disabled !== void 0) {
					if (typeof data0.sitemap_discovery_disabled !== "boolean") {
						const err12 = {
							instancePath: instancePath + "/configuration_overrides/sitemap_discovery_disabled",
							schemaPath: "#/properties/configuration_overrides/properties/sitemap_discovery_disabled/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.sitemap_urls !== void 0) {
					let data7 = data0.sitemap_urls;
					if (Array.isArray(data7)) {
						const len2 = data7.length;
						for (let i2 = 0; i2 < len2; i2++) if (typeof data7[i2] !== "string") {
							const err13 = {
								instancePath: instancePath + "/configuration_overrides/sitemap_urls/" + i2,
								schemaPath: "#/properties/configuration_overrides/properties/sitemap_urls/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/configuration_overrides/sitemap_urls",
							schemaPath: "#/properties/configuration_overrides/properties/sitemap_urls/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/configuration_overrides",
					schemaPath: "#/properties/configuration_overrides/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.interval !== void 0) {
			if (!validate73(data.interval, {
				instancePath: instancePath + "/interval",
				parentData: data,
				parentDataProperty: "interval",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_synced !== void 0) {
			let data11 = data.last_synced;
			const _errs25 = errors;
			let valid8 = false;
			const _errs26 = errors;
			if (!validate75(data11, {
				instancePath: instancePath + "/last_synced",
				parentData: data,
				parentDataProperty: "last_synced",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs26 === errors;
			valid8 = valid8 || _valid0;
			if (!valid8) {
				const _errs27 = errors;
				if (data11 !== null) {
					const err17 = {
						instancePath: instancePath + "/last_synced",
						schemaPath: "#/properties/last_synced/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				var _valid0 = _errs27 === errors;
				valid8 = valid8 || _valid0;
			}
			if (!valid8) {
				const err18 = {
					instancePath: instancePath + "/last_synced",
					schemaPath: "#/properties/last_synced/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				errors = _errs25;
				if (vErrors !== null) {
					if (_errs25) vErrors.length = _errs25;
					else vErrors = null;
				}
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err19 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!validate72(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData
		})) {
			vErrors = joinErrors(vErrors, validate72.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.enabled === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "enabled" },
				message: "must have required property 'enabled'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "enabled")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "advanced" || key0 === "basic")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.advanced !== void 0) {
			if (!validate80(data.advanced, {
				instancePath: instancePath + "/advanced",
				parentData: data,
				parentDataProperty: "advanced",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.basic !== void 0) {
			if (!validate80(data.basic, {
				instancePath: instancePath + "/basic",
				parentData: data,
				parentDataProperty: "basic",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "document_level_security" || key0 === "incremental_sync" || key0 === "native_connector_api_keys" || key0 === "sync_rules")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.document_level_security !== void 0) {
			if (!validate80(data.document_level_security, {
				instancePath: instancePath + "/document_level_security",
				parentData: data,
				parentDataProperty: "document_level_security",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.incremental_sync !== void 0) {
			if (!validate80(data.incremental_sync, {
				instancePath: instancePath + "/incremental_sync",
				parentData: data,
				parentDataProperty: "incremental_sync",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.native_connector_api_keys !== void 0) {
			if (!validate80(data.native_connector_api_keys, {
				instancePath: instancePath + "/native_connector_api_keys",
				parentData: data,
				parentDataProperty: "native_connector_api_keys",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.sync_rules !== void 0) {
			if (!validate84(data.sync_rules, {
				instancePath: instancePath + "/sync_rules",
				parentData: data,
				parentDataProperty: "sync_rules",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate84.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
const schema37 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"active",
		"domain",
		"draft"
	],
	"properties": {
		"active": { "$ref": "spec#/$defs/FilteringRules" },
		"domain": {
			"type": "string",
			"enum": ["DEFAULT"]
		},
		"draft": { "$ref": "spec#/$defs/FilteringRules" }
	}
};
const schema39 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"created_at",
		"updated_at",
		"value"
	],
	"properties": {
		"created_at": { "$ref": "spec#/$defs/Timestamp" },
		"updated_at": { "$ref": "spec#/$defs/Timestamp" },
		"value": {
			"type": ["object", "array"],
			"additionalProperties": true
		}
	}
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.updated_at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "updated_at" },
				message: "must have required property 'updated_at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.value === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "created_at" || key0 === "updated_at" || key0 === "value")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate75(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.updated_at !== void 0) {
			if (!validate75(data.updated_at, {
				instancePath: instancePath + "/updated_at",
				parentData: data,
				parentDataProperty: "updated_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (!data2 || typeof data2 != "object") {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema39.properties.value.type },
					message: "must be object,array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
const schema41 = {
	"type": "string",
	"enum": ["exclude", "include"]
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "exclude" || data === "include")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema41.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
const schema42 = {
	"type": "string",
	"enum": [
		"contains",
		"ends_with",
		"equals",
		">",
		"<",
		"regex",
		"starts_with"
	]
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "contains" || data === "ends_with" || data === "equals" || data === ">" || data === "<" || data === "regex" || data === "starts_with")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema42.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.field === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field" },
				message: "must have required property 'field'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.order === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "order" },
				message: "must have required property 'order'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.policy === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rule === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.updated_at === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "updated_at" },
				message: "must have required property 'updated_at'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.value === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "created_at" || key0 === "field" || key0 === "id" || key0 === "order" || key0 === "policy" || key0 === "rule" || key0 === "updated_at" || key0 === "value")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate75(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.field !== void 0) {
			if (typeof data.field !== "string") {
				const err9 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err10 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.order !== void 0) {
			let data3 = data.order;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err11 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/properties/order/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 32767 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 32767
						},
						message: "must be <= 32767"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3 < -32768 || isNaN(data3)) {
					const err13 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -32768
						},
						message: "must be >= -32768"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.policy !== void 0) {
			if (!validate97(data.policy, {
				instancePath: instancePath + "/policy",
				parentData: data,
				parentDataProperty: "policy",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.rule !== void 0) {
			if (!validate99(data.rule, {
				instancePath: instancePath + "/rule",
				parentData: data,
				parentDataProperty: "rule",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate99.errors);
				errors = vErrors.length;
			}
		}
		if (data.updated_at !== void 0) {
			if (!validate75(data.updated_at, {
				instancePath: instancePath + "/updated_at",
				parentData: data,
				parentDataProperty: "updated_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			if (typeof data.value !== "string") {
				const err14 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ids === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ids" },
				message: "must have required property 'ids'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.messages === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "messages" },
				message: "must have required property 'messages'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "ids" || key0 === "messages")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.ids !== void 0) {
			let data0 = data.ids;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func2(data1) > 32766) {
							const err3 = {
								instancePath: instancePath + "/ids/" + i0,
								schemaPath: "#/properties/ids/items/maxLength",
								keyword: "maxLength",
								params: { limit: 32766 },
								message: "must NOT have more than 32766 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/ids/" + i0,
							schemaPath: "#/properties/ids/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/ids",
					schemaPath: "#/properties/ids/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.messages !== void 0) {
			let data2 = data.messages;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data2[i1] !== "string") {
					const err6 = {
						instancePath: instancePath + "/messages/" + i1,
						schemaPath: "#/properties/messages/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/properties/messages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
const schema45 = {
	"type": "string",
	"enum": [
		"edited",
		"invalid",
		"valid"
	]
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "edited" || data === "invalid" || data === "valid")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema45.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errors === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errors" },
				message: "must have required property 'errors'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.state === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "errors" || key0 === "state")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.errors !== void 0) {
			let data0 = data.errors;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate104(data0[i0], {
					instancePath: instancePath + "/errors/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate104.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.state !== void 0) {
			if (!validate106(data.state, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate106.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.advanced_snippet === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "advanced_snippet" },
				message: "must have required property 'advanced_snippet'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rules === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				message: "must have required property 'rules'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.validation === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "validation" },
				message: "must have required property 'validation'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "advanced_snippet" || key0 === "rules" || key0 === "validation")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.advanced_snippet !== void 0) {
			if (!validate91(data.advanced_snippet, {
				instancePath: instancePath + "/advanced_snippet",
				parentData: data,
				parentDataProperty: "advanced_snippet",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data1 = data.rules;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate95(data1[i0], {
					instancePath: instancePath + "/rules/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate95.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			if (!validate103(data.validation, {
				instancePath: instancePath + "/validation",
				parentData: data,
				parentDataProperty: "validation",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate103.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.active === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "active" },
				message: "must have required property 'active'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.domain === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "domain" },
				message: "must have required property 'domain'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.draft === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "draft" },
				message: "must have required property 'draft'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "active" || key0 === "domain" || key0 === "draft")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.active !== void 0) {
			if (!validate90(data.active, {
				instancePath: instancePath + "/active",
				parentData: data,
				parentDataProperty: "active",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.domain !== void 0) {
			let data1 = data.domain;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/domain",
					schemaPath: "#/properties/domain/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data1 === "DEFAULT")) {
				const err5 = {
					instancePath: instancePath + "/domain",
					schemaPath: "#/properties/domain/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.domain.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.draft !== void 0) {
			if (!validate90(data.draft, {
				instancePath: instancePath + "/draft",
				parentData: data,
				parentDataProperty: "draft",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate90.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
const schema46 = {
	"type": "string",
	"enum": [
		"canceling",
		"canceled",
		"completed",
		"error",
		"in_progress",
		"pending",
		"suspended"
	]
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "canceling" || data === "canceled" || data === "completed" || data === "error" || data === "in_progress" || data === "pending" || data === "suspended")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema46.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.extract_binary_content === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "extract_binary_content" },
				message: "must have required property 'extract_binary_content'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reduce_whitespace === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reduce_whitespace" },
				message: "must have required property 'reduce_whitespace'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.run_ml_inference === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run_ml_inference" },
				message: "must have required property 'run_ml_inference'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "extract_binary_content" || key0 === "name" || key0 === "reduce_whitespace" || key0 === "run_ml_inference")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.extract_binary_content !== void 0) {
			if (typeof data.extract_binary_content !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/extract_binary_content",
					schemaPath: "#/properties/extract_binary_content/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func2(data1) > 32766) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.reduce_whitespace !== void 0) {
			if (typeof data.reduce_whitespace !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/reduce_whitespace",
					schemaPath: "#/properties/reduce_whitespace/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.run_ml_inference !== void 0) {
			if (typeof data.run_ml_inference !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/run_ml_inference",
					schemaPath: "#/properties/run_ml_inference/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.enabled === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "enabled" },
				message: "must have required property 'enabled'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.interval === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "interval" },
				message: "must have required property 'interval'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "enabled" || key0 === "interval")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.interval !== void 0) {
			if (!validate73(data.interval, {
				instancePath: instancePath + "/interval",
				parentData: data,
				parentDataProperty: "interval",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate73.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.access_control === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "access_control" },
				message: "must have required property 'access_control'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.full === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "full" },
				message: "must have required property 'full'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.incremental === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "incremental" },
				message: "must have required property 'incremental'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "access_control" || key0 === "full" || key0 === "incremental")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.access_control !== void 0) {
			if (!validate123(data.access_control, {
				instancePath: instancePath + "/access_control",
				parentData: data,
				parentDataProperty: "access_control",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate123.errors);
				errors = vErrors.length;
			}
		}
		if (data.full !== void 0) {
			if (!validate123(data.full, {
				instancePath: instancePath + "/full",
				parentData: data,
				parentDataProperty: "full",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate123.errors);
				errors = vErrors.length;
			}
		}
		if (data.incremental !== void 0) {
			if (!validate123(data.incremental, {
				instancePath: instancePath + "/incremental",
				parentData: data,
				parentDataProperty: "incremental",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate123.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
const schema50 = {
	"type": "string",
	"enum": [
		"created",
		"needs_configuration",
		"configured",
		"connected",
		"error"
	]
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "created" || data === "needs_configuration" || data === "configured" || data === "connected" || data === "error")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema50.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate129.errors = vErrors;
	return errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate131.errors = vErrors;
	return errors === 0;
}
const formats6 = require_formats().fullFormats.int64;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.configuration === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "configuration" },
				message: "must have required property 'configuration'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.custom_scheduling === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "custom_scheduling" },
				message: "must have required property 'custom_scheduling'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.deleted === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deleted" },
				message: "must have required property 'deleted'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.filtering === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "filtering" },
				message: "must have required property 'filtering'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.is_native === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is_native" },
				message: "must have required property 'is_native'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.name === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.scheduling === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scheduling" },
				message: "must have required property 'scheduling'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.status === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.sync_now === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sync_now" },
				message: "must have required property 'sync_now'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema21.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.api_key_id !== void 0) {
			if (typeof data.api_key_id !== "string") {
				const err13 = {
					instancePath: instancePath + "/api_key_id",
					schemaPath: "#/properties/api_key_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.api_key_secret_id !== void 0) {
			if (typeof data.api_key_secret_id !== "string") {
				const err14 = {
					instancePath: instancePath + "/api_key_secret_id",
					schemaPath: "#/properties/api_key_secret_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.configuration !== void 0) {
			if (!validate55(data.configuration, {
				instancePath: instancePath + "/configuration",
				parentData: data,
				parentDataProperty: "configuration",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.custom_scheduling !== void 0) {
			if (!validate71(data.custom_scheduling, {
				instancePath: instancePath + "/custom_scheduling",
				parentData: data,
				parentDataProperty: "custom_scheduling",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.deleted !== void 0) {
			if (typeof data.deleted !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/deleted",
					schemaPath: "#/properties/deleted/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err16 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data7 = data.error;
			if (typeof data7 !== "string" && data7 !== null) {
				const err17 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: schema21.properties.error.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.features !== void 0) {
			if (!validate79(data.features, {
				instancePath: instancePath + "/features",
				parentData: data,
				parentDataProperty: "features",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.filtering !== void 0) {
			let data9 = data.filtering;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate89(data9[i0], {
					instancePath: instancePath + "/filtering/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate89.errors);
					errors = vErrors.length;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/filtering",
					schemaPath: "#/properties/filtering/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.index_name !== void 0) {
			let data11 = data.index_name;
			if (typeof data11 !== "string" && data11 !== null) {
				const err19 = {
					instancePath: instancePath + "/index_name",
					schemaPath: "#/properties/index_name/type",
					keyword: "type",
					params: { type: schema21.properties.index_name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.is_native !== void 0) {
			if (typeof data.is_native !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/is_native",
					schemaPath: "#/properties/is_native/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.language !== void 0) {
			if (typeof data.language !== "string") {
				const err21 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.last_access_control_sync_error !== void 0) {
			if (typeof data.last_access_control_sync_error !== "string") {
				const err22 = {
					instancePath: instancePath + "/last_access_control_sync_error",
					schemaPath: "#/properties/last_access_control_sync_error/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.last_access_control_sync_scheduled_at !== void 0) {
			if (!validate75(data.last_access_control_sync_scheduled_at, {
				instancePath: instancePath + "/last_access_control_sync_scheduled_at",
				parentData: data,
				parentDataProperty: "last_access_control_sync_scheduled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_access_control_sync_status !== void 0) {
			if (!validate113(data.last_access_control_sync_status, {
				instancePath: instancePath + "/last_access_control_sync_status",
				parentData: data,
				parentDataProperty: "last_access_control_sync_status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_deleted_document_count !== void 0) {
			let data17 = data.last_deleted_document_count;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err23 = {
					instancePath: instancePath + "/last_deleted_document_count",
					schemaPath: "#/properties/last_deleted_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (!formats6.validate(data17)) {
					const err24 = {
						instancePath: instancePath + "/last_deleted_document_count",
						schemaPath: "#/properties/last_deleted_document_count/format",
						keyword: "format",
						params: { format: "int64" },
						message: "must match format \"int64\""
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.last_incremental_sync_scheduled_at !== void 0) {
			if (!validate75(data.last_incremental_sync_scheduled_at, {
				instancePath: instancePath + "/last_incremental_sync_scheduled_at",
				parentData: data,
				parentDataProperty: "last_incremental_sync_scheduled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_indexed_document_count !== void 0) {
			let data19 = data.last_indexed_document_count;
			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
				const err25 = {
					instancePath: instancePath + "/last_indexed_document_count",
					schemaPath: "#/properties/last_indexed_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data19 == "number" && isFinite(data19)) {
				if (!formats6.validate(data19)) {
					const err26 = {
						instancePath: instancePath + "/last_indexed_document_count",
						schemaPath: "#/properties/last_indexed_document_count/format",
						keyword: "format",
						params: { format: "int64" },
						message: "must match format \"int64\""
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.last_seen !== void 0) {
			if (!validate75(data.last_seen, {
				instancePath: instancePath + "/last_seen",
				parentData: data,
				parentDataProperty: "last_seen",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_sync_error !== void 0) {
			if (typeof data.last_sync_error !== "string") {
				const err27 = {
					instancePath: instancePath + "/last_sync_error",
					schemaPath: "#/properties/last_sync_error/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.last_sync_scheduled_at !== void 0) {
			if (!validate75(data.last_sync_scheduled_at, {
				instancePath: instancePath + "/last_sync_scheduled_at",
				parentData: data,
				parentDataProperty: "last_sync_scheduled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_sync_status !== void 0) {
			if (!validate113(data.last_sync_status, {
				instancePath: instancePath + "/last_sync_status",
				parentData: data,
				parentDataProperty: "last_sync_status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_synced !== void 0) {
			if (!validate75(data.last_synced, {
				instancePath: instancePath + "/last_synced",
				parentData: data,
				parentDataProperty: "last_synced",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err28 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.pipeline !== void 0) {
			if (!validate120(data.pipeline, {
				instancePath: instancePath + "/pipeline",
				parentData: data,
				parentDataProperty: "pipeline",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.scheduling !== void 0) {
			if (!validate122(data.scheduling, {
				instancePath: instancePath + "/scheduling",
				parentData: data,
				parentDataProperty: "scheduling",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.service_type !== void 0) {
			if (typeof data.service_type !== "string") {
				const err29 = {
					instancePath: instancePath + "/service_type",
					schemaPath: "#/properties/service_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.status !== void 0) {
			if (!validate129(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate129.errors);
				errors = vErrors.length;
			}
		}
		if (data.sync_cursor !== void 0) {
			if (!validate131(data.sync_cursor, {
				instancePath: instancePath + "/sync_cursor",
				parentData: data,
				parentDataProperty: "sync_cursor",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate131.errors);
				errors = vErrors.length;
			}
		}
		if (data.sync_now !== void 0) {
			if (typeof data.sync_now !== "boolean") {
				const err30 = {
					instancePath: instancePath + "/sync_now",
					schemaPath: "#/properties/sync_now/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.results === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "results" },
				message: "must have required property 'results'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "results")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e4 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						},
						message: "must be <= 10000"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.results !== void 0) {
			let data1 = data.results;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate54(data1[i0], {
					instancePath: instancePath + "/results/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate54.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/results",
					schemaPath: "#/properties/results/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
const is_BadRequestResponse = validate134;
const schema54 = {
	"type": "object",
	"additionalProperties": true,
	"required": [
		"root_cause",
		"type",
		"reason"
	],
	"properties": {
		"root_cause": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "spec#/$defs/ErrorRootCause" }
		},
		"type": { "$ref": "spec#/$defs/ErrorType" },
		"reason": { "type": ["string", "null"] },
		"caused_by": { "$ref": "spec#/$defs/ErrorCause" },
		"header": { "$ref": "spec#/$defs/ErrorHeader" },
		"index": { "type": "string" },
		"index_uuid": { "type": "string" },
		"resource.id": { "type": "string" },
		"resource.type": { "type": "string" },
		"shard": { "type": "string" },
		"stack_trace": { "type": "string" },
		"suppressed": {
			"type": "array",
			"items": { "$ref": "spec#/$defs/ErrorCause" }
		}
	}
};
const schema55 = {
	"type": "object",
	"additionalProperties": true,
	"required": ["type", "reason"],
	"properties": {
		"type": { "$ref": "spec#/$defs/ErrorType" },
		"reason": { "type": ["string", "null"] },
		"caused_by": { "not": {} },
		"header": { "$ref": "spec#/$defs/ErrorHeader" },
		"index": { "type": "string" },
		"index_uuid": { "type": "string" },
		"resource.id": { "type": "string" },
		"resource.type": { "type": "string" },
		"shard": { "type": "string" },
		"stack_trace": { "type": "string" }
	}
};
const pattern5 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]*$" },
				message: "must match pattern \"^[a-z][a-z0-9_]*$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
const schema57 = {
	"type": "object",
	"additionalProperties": {
		"type": ["string", "array"],
		"items": { "type": "string" }
	}
};
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (typeof data0 !== "string" && !Array.isArray(data0)) {
			const err0 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: schema57.additionalProperties.type },
				message: "must be string,array"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Array.isArray(data0)) {
			const len0 = data0.length;
			for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
					schemaPath: "#/additionalProperties/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			if (!validate138(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema55.properties.reason.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.caused_by !== void 0) {
			const err3 = {
				instancePath: instancePath + "/caused_by",
				schemaPath: "#/properties/caused_by/not",
				keyword: "not",
				params: {},
				message: "must NOT be valid"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.header !== void 0) {
			if (!validate140(data.header, {
				instancePath: instancePath + "/header",
				parentData: data,
				parentDataProperty: "header",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate140.errors);
				errors = vErrors.length;
			}
		}
		if (data.index !== void 0) {
			if (typeof data.index !== "string") {
				const err4 = {
					instancePath: instancePath + "/index",
					schemaPath: "#/properties/index/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.index_uuid !== void 0) {
			if (typeof data.index_uuid !== "string") {
				const err5 = {
					instancePath: instancePath + "/index_uuid",
					schemaPath: "#/properties/index_uuid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["resource.id"] !== void 0) {
			if (typeof data["resource.id"] !== "string") {
				const err6 = {
					instancePath: instancePath + "/resource.id",
					schemaPath: "#/properties/resource.id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["resource.type"] !== void 0) {
			if (typeof data["resource.type"] !== "string") {
				const err7 = {
					instancePath: instancePath + "/resource.type",
					schemaPath: "#/properties/resource.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.shard !== void 0) {
			if (typeof data.shard !== "string") {
				const err8 = {
					instancePath: instancePath + "/shard",
					schemaPath: "#/properties/shard/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.stack_trace !== void 0) {
			if (typeof data.stack_trace !== "string") {
				const err9 = {
					instancePath: instancePath + "/stack_trace",
					schemaPath: "#/properties/stack_trace/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
const schema58 = {
	"type": "object",
	"additionalProperties": true,
	"required": ["type", "reason"],
	"properties": {
		"type": { "$ref": "spec#/$defs/ErrorType" },
		"reason": { "type": ["string", "null"] },
		"caused_by": { "$ref": "spec#/$defs/ErrorCause" },
		"stack_trace": { "type": "string" },
		"suppressed": {
			"type": "array",
			"items": { "$ref": "spec#/$defs/ErrorCause" }
		}
	}
};
const wrapper0 = { validate: validate144 };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			if (!validate138(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema58.properties.reason.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.caused_by !== void 0) {
			if (!wrapper0.validate(data.caused_by, {
				instancePath: instancePath + "/caused_by",
				parentData: data,
				parentDataProperty: "caused_by",
				rootData
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.stack_trace !== void 0) {
			if (typeof data.stack_trace !== "string") {
				const err3 = {
					instancePath: instancePath + "/stack_trace",
					schemaPath: "#/properties/stack_trace/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.suppressed !== void 0) {
			let data4 = data.suppressed;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!wrapper0.validate(data4[i0], {
					instancePath: instancePath + "/suppressed/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/suppressed",
					schemaPath: "#/properties/suppressed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate144.errors = vErrors;
	return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.root_cause === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "root_cause" },
				message: "must have required property 'root_cause'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reason === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.root_cause !== void 0) {
			let data0 = data.root_cause;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/root_cause",
						schemaPath: "#/properties/root_cause/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate137(data0[i0], {
					instancePath: instancePath + "/root_cause/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate137.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/root_cause",
					schemaPath: "#/properties/root_cause/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (!validate138(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data3 = data.reason;
			if (typeof data3 !== "string" && data3 !== null) {
				const err5 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema54.properties.reason.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.caused_by !== void 0) {
			if (!validate144(data.caused_by, {
				instancePath: instancePath + "/caused_by",
				parentData: data,
				parentDataProperty: "caused_by",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate144.errors);
				errors = vErrors.length;
			}
		}
		if (data.header !== void 0) {
			if (!validate140(data.header, {
				instancePath: instancePath + "/header",
				parentData: data,
				parentDataProperty: "header",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate140.errors);
				errors = vErrors.length;
			}
		}
		if (data.index !== void 0) {
			if (typeof data.index !== "string") {
				const err6 = {
					instancePath: instancePath + "/index",
					schemaPath: "#/properties/index/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.index_uuid !== void 0) {
			if (typeof data.index_uuid !== "string") {
				const err7 = {
					instancePath: instancePath + "/index_uuid",
					schemaPath: "#/properties/index_uuid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["resource.id"] !== void 0) {
			if (typeof data["resource.id"] !== "string") {
				const err8 = {
					instancePath: instancePath + "/resource.id",
					schemaPath: "#/properties/resource.id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["resource.type"] !== void 0) {
			if (typeof data["resource.type"] !== "string") {
				const err9 = {
					instancePath: instancePath + "/resource.type",
					schemaPath: "#/properties/resource.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.shard !== void 0) {
			if (typeof data.shard !== "string") {
				const err10 = {
					instancePath: instancePath + "/shard",
					schemaPath: "#/properties/shard/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.stack_trace !== void 0) {
			if (typeof data.stack_trace !== "string") {
				const err11 = {
					instancePath: instancePath + "/stack_trace",
					schemaPath: "#/properties/stack_trace/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.suppressed !== void 0) {
			let data12 = data.suppressed;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate144(data12[i1], {
					instancePath: instancePath + "/suppressed/" + i1,
					parentData: data12,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate144.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/suppressed",
					schemaPath: "#/properties/suppressed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "error" || key0 === "status")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.error !== void 0) {
			if (!validate136(data.error, {
				instancePath: instancePath + "/error",
				parentData: data,
				parentDataProperty: "error",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 599 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						},
						message: "must be <= 599"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 400 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 400
						},
						message: "must be >= 400"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate135.errors = vErrors;
	return errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "error" || key0 === "status")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.error !== void 0) {
			if (typeof data.error !== "string") {
				const err3 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 499 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 499
						},
						message: "must be <= 499"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 400 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 400
						},
						message: "must be >= 400"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate135(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = joinErrors(vErrors, validate135.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate151(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = joinErrors(vErrors, validate151.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate134.errors = vErrors;
	return errors === 0;
}
const is_ErrorResponse = validate153;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "error" || key0 === "status")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.error !== void 0) {
			if (!validate136(data.error, {
				instancePath: instancePath + "/error",
				parentData: data,
				parentDataProperty: "error",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 599 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						},
						message: "must be <= 599"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 400 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 400
						},
						message: "must be >= 400"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
const is_ErrorText = validate155;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "error" || key0 === "status")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.error !== void 0) {
			if (typeof data.error !== "string") {
				const err3 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 499 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 499
						},
						message: "must be <= 499"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 400 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 400
						},
						message: "must be >= 400"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
const is_ConnectorCreated = validate156;
const schema62 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["id", "result"],
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"result": {
			"type": "string",
			"enum": ["created"]
		}
	}
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.result === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "result" },
				message: "must have required property 'result'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "result")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.result !== void 0) {
			let data1 = data.result;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "created")) {
				const err6 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema62.properties.result.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
const is_SecretCreated = validate157;
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
const is_Secret = validate158;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "value")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate158.errors = vErrors;
	return errors === 0;
}
const is_SecretWritten = validate159;
const schema65 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["result"],
	"properties": { "result": {
		"type": "string",
		"enum": ["created", "updated"]
	} }
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.result === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "result" },
				message: "must have required property 'result'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "result")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.result !== void 0) {
			let data0 = data.result;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "created" || data0 === "updated")) {
				const err3 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema65.properties.result.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
const is_SecretDeleted = validate160;
const schema66 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["deleted"],
	"properties": { "deleted": {
		"type": "boolean",
		"enum": [true]
	} }
};
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.deleted === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deleted" },
				message: "must have required property 'deleted'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "deleted")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.deleted !== void 0) {
			let data0 = data.deleted;
			if (typeof data0 !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/deleted",
					schemaPath: "#/properties/deleted/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === true)) {
				const err3 = {
					instancePath: instancePath + "/deleted",
					schemaPath: "#/properties/deleted/enum",
					keyword: "enum",
					params: { allowedValues: schema66.properties.deleted.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate160.errors = vErrors;
	return errors === 0;
}
const is_SyncJobList = validate161;
const schema68 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"connector",
		"created_at",
		"deleted_document_count",
		"indexed_document_count",
		"indexed_document_volume",
		"job_type",
		"last_seen",
		"metadata",
		"status",
		"total_document_count",
		"trigger_method"
	],
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"cancelation_requested_at": { "$ref": "spec#/$defs/Timestamp" },
		"canceled_at": { "$ref": "spec#/$defs/Timestamp" },
		"completed_at": { "$ref": "spec#/$defs/Timestamp" },
		"connector": { "$ref": "spec#/$defs/SyncJobConnector" },
		"created_at": { "$ref": "spec#/$defs/Timestamp" },
		"deleted_document_count": {
			"type": "integer",
			"minimum": 0,
			"maximum": 2147483647
		},
		"error": { "type": "string" },
		"indexed_document_count": {
			"type": "integer",
			"minimum": 0,
			"maximum": 2147483647
		},
		"indexed_document_volume": {
			"type": "integer",
			"minimum": 0,
			"maximum": 2147483647
		},
		"job_type": { "$ref": "spec#/$defs/SyncJobType" },
		"last_seen": { "$ref": "spec#/$defs/Timestamp" },
		"metadata": {
			"type": "object",
			"additionalProperties": true
		},
		"started_at": { "$ref": "spec#/$defs/Timestamp" },
		"status": { "$ref": "spec#/$defs/SyncStatus" },
		"total_document_count": {
			"type": "integer",
			"minimum": 0,
			"maximum": 2147483647
		},
		"trigger_method": { "$ref": "spec#/$defs/SyncJobTriggerMethod" },
		"worker_hostname": { "type": "string" }
	}
};
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.configuration === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "configuration" },
				message: "must have required property 'configuration'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.index_name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index_name" },
				message: "must have required property 'index_name'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.service_type === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service_type" },
				message: "must have required property 'service_type'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "configuration" || key0 === "filtering" || key0 === "id" || key0 === "index_name" || key0 === "language" || key0 === "pipeline" || key0 === "service_type" || key0 === "sync_cursor")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.configuration !== void 0) {
			if (!validate55(data.configuration, {
				instancePath: instancePath + "/configuration",
				parentData: data,
				parentDataProperty: "configuration",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.filtering !== void 0) {
			if (!validate90(data.filtering, {
				instancePath: instancePath + "/filtering",
				parentData: data,
				parentDataProperty: "filtering",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.index_name !== void 0) {
			if (typeof data.index_name !== "string") {
				const err7 = {
					instancePath: instancePath + "/index_name",
					schemaPath: "#/properties/index_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.language !== void 0) {
			if (typeof data.language !== "string") {
				const err8 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.pipeline !== void 0) {
			if (!validate120(data.pipeline, {
				instancePath: instancePath + "/pipeline",
				parentData: data,
				parentDataProperty: "pipeline",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.service_type !== void 0) {
			if (typeof data.service_type !== "string") {
				const err9 = {
					instancePath: instancePath + "/service_type",
					schemaPath: "#/properties/service_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.sync_cursor !== void 0) {
			if (!validate131(data.sync_cursor, {
				instancePath: instancePath + "/sync_cursor",
				parentData: data,
				parentDataProperty: "sync_cursor",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate131.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate166.errors = vErrors;
	return errors === 0;
}
const schema70 = {
	"type": "string",
	"enum": [
		"full",
		"incremental",
		"access_control"
	]
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "full" || data === "incremental" || data === "access_control")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema70.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate173.errors = vErrors;
	return errors === 0;
}
const schema71 = {
	"type": "string",
	"enum": ["on_demand", "scheduled"]
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "on_demand" || data === "scheduled")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema71.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.connector === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connector" },
				message: "must have required property 'connector'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.deleted_document_count === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deleted_document_count" },
				message: "must have required property 'deleted_document_count'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.indexed_document_count === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "indexed_document_count" },
				message: "must have required property 'indexed_document_count'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.indexed_document_volume === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "indexed_document_volume" },
				message: "must have required property 'indexed_document_volume'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.job_type === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "job_type" },
				message: "must have required property 'job_type'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.last_seen === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "last_seen" },
				message: "must have required property 'last_seen'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.metadata === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" },
				message: "must have required property 'metadata'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.status === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.total_document_count === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total_document_count" },
				message: "must have required property 'total_document_count'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.trigger_method === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trigger_method" },
				message: "must have required property 'trigger_method'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema68.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err13 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.cancelation_requested_at !== void 0) {
			if (!validate75(data.cancelation_requested_at, {
				instancePath: instancePath + "/cancelation_requested_at",
				parentData: data,
				parentDataProperty: "cancelation_requested_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.canceled_at !== void 0) {
			if (!validate75(data.canceled_at, {
				instancePath: instancePath + "/canceled_at",
				parentData: data,
				parentDataProperty: "canceled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.completed_at !== void 0) {
			if (!validate75(data.completed_at, {
				instancePath: instancePath + "/completed_at",
				parentData: data,
				parentDataProperty: "completed_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.connector !== void 0) {
			if (!validate166(data.connector, {
				instancePath: instancePath + "/connector",
				parentData: data,
				parentDataProperty: "connector",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.created_at !== void 0) {
			if (!validate75(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.deleted_document_count !== void 0) {
			let data6 = data.deleted_document_count;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err15 = {
					instancePath: instancePath + "/deleted_document_count",
					schemaPath: "#/properties/deleted_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 2147483647 || isNaN(data6)) {
					const err16 = {
						instancePath: instancePath + "/deleted_document_count",
						schemaPath: "#/properties/deleted_document_count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err17 = {
						instancePath: instancePath + "/deleted_document_count",
						schemaPath: "#/properties/deleted_document_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.error !== void 0) {
			if (typeof data.error !== "string") {
				const err18 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.indexed_document_count !== void 0) {
			let data8 = data.indexed_document_count;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err19 = {
					instancePath: instancePath + "/indexed_document_count",
					schemaPath: "#/properties/indexed_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 2147483647 || isNaN(data8)) {
					const err20 = {
						instancePath: instancePath + "/indexed_document_count",
						schemaPath: "#/properties/indexed_document_count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err21 = {
						instancePath: instancePath + "/indexed_document_count",
						schemaPath: "#/properties/indexed_document_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.indexed_document_volume !== void 0) {
			let data9 = data.indexed_document_volume;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err22 = {
					instancePath: instancePath + "/indexed_document_volume",
					schemaPath: "#/properties/indexed_document_volume/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 2147483647 || isNaN(data9)) {
					const err23 = {
						instancePath: instancePath + "/indexed_document_volume",
						schemaPath: "#/properties/indexed_document_volume/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err24 = {
						instancePath: instancePath + "/indexed_document_volume",
						schemaPath: "#/properties/indexed_document_volume/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.job_type !== void 0) {
			if (!validate173(data.job_type, {
				instancePath: instancePath + "/job_type",
				parentData: data,
				parentDataProperty: "job_type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate173.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_seen !== void 0) {
			if (!validate75(data.last_seen, {
				instancePath: instancePath + "/last_seen",
				parentData: data,
				parentDataProperty: "last_seen",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.metadata !== void 0) {
			let data12 = data.metadata;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {} else {
				const err25 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.started_at !== void 0) {
			if (!validate75(data.started_at, {
				instancePath: instancePath + "/started_at",
				parentData: data,
				parentDataProperty: "started_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate113(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.total_document_count !== void 0) {
			let data15 = data.total_document_count;
			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
				const err26 = {
					instancePath: instancePath + "/total_document_count",
					schemaPath: "#/properties/total_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 > 2147483647 || isNaN(data15)) {
					const err27 = {
						instancePath: instancePath + "/total_document_count",
						schemaPath: "#/properties/total_document_count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data15 < 0 || isNaN(data15)) {
					const err28 = {
						instancePath: instancePath + "/total_document_count",
						schemaPath: "#/properties/total_document_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.trigger_method !== void 0) {
			if (!validate178(data.trigger_method, {
				instancePath: instancePath + "/trigger_method",
				parentData: data,
				parentDataProperty: "trigger_method",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate178.errors);
				errors = vErrors.length;
			}
		}
		if (data.worker_hostname !== void 0) {
			if (typeof data.worker_hostname !== "string") {
				const err29 = {
					instancePath: instancePath + "/worker_hostname",
					schemaPath: "#/properties/worker_hostname/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.results === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "results" },
				message: "must have required property 'results'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "results")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e4 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						},
						message: "must be <= 10000"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.results !== void 0) {
			let data1 = data.results;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate162(data1[i0], {
					instancePath: instancePath + "/results/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate162.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/results",
					schemaPath: "#/properties/results/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate161.errors = vErrors;
	return errors === 0;
}
const is_SyncJobCreated = validate181;
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate181.errors = vErrors;
	return errors === 0;
}
const is_SyncJob = validate182;
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.connector === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connector" },
				message: "must have required property 'connector'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.deleted_document_count === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deleted_document_count" },
				message: "must have required property 'deleted_document_count'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.indexed_document_count === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "indexed_document_count" },
				message: "must have required property 'indexed_document_count'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.indexed_document_volume === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "indexed_document_volume" },
				message: "must have required property 'indexed_document_volume'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.job_type === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "job_type" },
				message: "must have required property 'job_type'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.last_seen === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "last_seen" },
				message: "must have required property 'last_seen'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.metadata === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" },
				message: "must have required property 'metadata'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.status === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.total_document_count === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total_document_count" },
				message: "must have required property 'total_document_count'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.trigger_method === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trigger_method" },
				message: "must have required property 'trigger_method'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema68.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err13 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.cancelation_requested_at !== void 0) {
			if (!validate75(data.cancelation_requested_at, {
				instancePath: instancePath + "/cancelation_requested_at",
				parentData: data,
				parentDataProperty: "cancelation_requested_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.canceled_at !== void 0) {
			if (!validate75(data.canceled_at, {
				instancePath: instancePath + "/canceled_at",
				parentData: data,
				parentDataProperty: "canceled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.completed_at !== void 0) {
			if (!validate75(data.completed_at, {
				instancePath: instancePath + "/completed_at",
				parentData: data,
				parentDataProperty: "completed_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.connector !== void 0) {
			if (!validate166(data.connector, {
				instancePath: instancePath + "/connector",
				parentData: data,
				parentDataProperty: "connector",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.created_at !== void 0) {
			if (!validate75(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.deleted_document_count !== void 0) {
			let data6 = data.deleted_document_count;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err15 = {
					instancePath: instancePath + "/deleted_document_count",
					schemaPath: "#/properties/deleted_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 2147483647 || isNaN(data6)) {
					const err16 = {
						instancePath: instancePath + "/deleted_document_count",
						schemaPath: "#/properties/deleted_document_count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err17 = {
						instancePath: instancePath + "/deleted_document_count",
						schemaPath: "#/properties/deleted_document_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.error !== void 0) {
			if (typeof data.error !== "string") {
				const err18 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.indexed_document_count !== void 0) {
			let data8 = data.indexed_document_count;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err19 = {
					instancePath: instancePath + "/indexed_document_count",
					schemaPath: "#/properties/indexed_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 2147483647 || isNaN(data8)) {
					const err20 = {
						instancePath: instancePath + "/indexed_document_count",
						schemaPath: "#/properties/indexed_document_count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err21 = {
						instancePath: instancePath + "/indexed_document_count",
						schemaPath: "#/properties/indexed_document_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.indexed_document_volume !== void 0) {
			let data9 = data.indexed_document_volume;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err22 = {
					instancePath: instancePath + "/indexed_document_volume",
					schemaPath: "#/properties/indexed_document_volume/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 2147483647 || isNaN(data9)) {
					const err23 = {
						instancePath: instancePath + "/indexed_document_volume",
						schemaPath: "#/properties/indexed_document_volume/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err24 = {
						instancePath: instancePath + "/indexed_document_volume",
						schemaPath: "#/properties/indexed_document_volume/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.job_type !== void 0) {
			if (!validate173(data.job_type, {
				instancePath: instancePath + "/job_type",
				parentData: data,
				parentDataProperty: "job_type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate173.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_seen !== void 0) {
			if (!validate75(data.last_seen, {
				instancePath: instancePath + "/last_seen",
				parentData: data,
				parentDataProperty: "last_seen",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.metadata !== void 0) {
			let data12 = data.metadata;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {} else {
				const err25 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.started_at !== void 0) {
			if (!validate75(data.started_at, {
				instancePath: instancePath + "/started_at",
				parentData: data,
				parentDataProperty: "started_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate113(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.total_document_count !== void 0) {
			let data15 = data.total_document_count;
			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
				const err26 = {
					instancePath: instancePath + "/total_document_count",
					schemaPath: "#/properties/total_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 > 2147483647 || isNaN(data15)) {
					const err27 = {
						instancePath: instancePath + "/total_document_count",
						schemaPath: "#/properties/total_document_count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data15 < 0 || isNaN(data15)) {
					const err28 = {
						instancePath: instancePath + "/total_document_count",
						schemaPath: "#/properties/total_document_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.trigger_method !== void 0) {
			if (!validate178(data.trigger_method, {
				instancePath: instancePath + "/trigger_method",
				parentData: data,
				parentDataProperty: "trigger_method",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate178.errors);
				errors = vErrors.length;
			}
		}
		if (data.worker_hostname !== void 0) {
			if (typeof data.worker_hostname !== "string") {
				const err29 = {
					instancePath: instancePath + "/worker_hostname",
					schemaPath: "#/properties/worker_hostname/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate182.errors = vErrors;
	return errors === 0;
}
const is_AcknowledgedResponse = validate193;
const schema74 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["acknowledged"],
	"properties": { "acknowledged": {
		"type": "boolean",
		"enum": [true]
	} }
};
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.acknowledged === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "acknowledged" },
				message: "must have required property 'acknowledged'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "acknowledged")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.acknowledged !== void 0) {
			let data0 = data.acknowledged;
			if (typeof data0 !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/acknowledged",
					schemaPath: "#/properties/acknowledged/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === true)) {
				const err3 = {
					instancePath: instancePath + "/acknowledged",
					schemaPath: "#/properties/acknowledged/enum",
					keyword: "enum",
					params: { allowedValues: schema74.properties.acknowledged.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate193.errors = vErrors;
	return errors === 0;
}
const is_AlwaysUpdatedResponse = validate194;
const schema75 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["result"],
	"properties": { "result": {
		"type": "string",
		"enum": ["updated"]
	} }
};
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.result === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "result" },
				message: "must have required property 'result'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "result")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.result !== void 0) {
			let data0 = data.result;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "updated")) {
				const err3 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema75.properties.result.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate194.errors = vErrors;
	return errors === 0;
}
const is_UpdateResponse = validate195;
const schema76 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["result"],
	"properties": { "result": {
		"type": "string",
		"enum": ["updated", "noop"]
	} }
};
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.result === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "result" },
				message: "must have required property 'result'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "result")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.result !== void 0) {
			let data0 = data.result;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "updated" || data0 === "noop")) {
				const err3 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema76.properties.result.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate195.errors = vErrors;
	return errors === 0;
}
const is_Connector = validate196;
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.configuration === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "configuration" },
				message: "must have required property 'configuration'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.custom_scheduling === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "custom_scheduling" },
				message: "must have required property 'custom_scheduling'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.deleted === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deleted" },
				message: "must have required property 'deleted'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.filtering === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "filtering" },
				message: "must have required property 'filtering'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.is_native === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is_native" },
				message: "must have required property 'is_native'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.name === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.scheduling === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scheduling" },
				message: "must have required property 'scheduling'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.status === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.sync_now === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sync_now" },
				message: "must have required property 'sync_now'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema21.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.api_key_id !== void 0) {
			if (typeof data.api_key_id !== "string") {
				const err13 = {
					instancePath: instancePath + "/api_key_id",
					schemaPath: "#/properties/api_key_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.api_key_secret_id !== void 0) {
			if (typeof data.api_key_secret_id !== "string") {
				const err14 = {
					instancePath: instancePath + "/api_key_secret_id",
					schemaPath: "#/properties/api_key_secret_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.configuration !== void 0) {
			if (!validate55(data.configuration, {
				instancePath: instancePath + "/configuration",
				parentData: data,
				parentDataProperty: "configuration",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.custom_scheduling !== void 0) {
			if (!validate71(data.custom_scheduling, {
				instancePath: instancePath + "/custom_scheduling",
				parentData: data,
				parentDataProperty: "custom_scheduling",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.deleted !== void 0) {
			if (typeof data.deleted !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/deleted",
					schemaPath: "#/properties/deleted/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err16 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data7 = data.error;
			if (typeof data7 !== "string" && data7 !== null) {
				const err17 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: schema21.properties.error.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.features !== void 0) {
			if (!validate79(data.features, {
				instancePath: instancePath + "/features",
				parentData: data,
				parentDataProperty: "features",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.filtering !== void 0) {
			let data9 = data.filtering;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate89(data9[i0], {
					instancePath: instancePath + "/filtering/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate89.errors);
					errors = vErrors.length;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/filtering",
					schemaPath: "#/properties/filtering/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.index_name !== void 0) {
			let data11 = data.index_name;
			if (typeof data11 !== "string" && data11 !== null) {
				const err19 = {
					instancePath: instancePath + "/index_name",
					schemaPath: "#/properties/index_name/type",
					keyword: "type",
					params: { type: schema21.properties.index_name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.is_native !== void 0) {
			if (typeof data.is_native !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/is_native",
					schemaPath: "#/properties/is_native/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.language !== void 0) {
			if (typeof data.language !== "string") {
				const err21 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.last_access_control_sync_error !== void 0) {
			if (typeof data.last_access_control_sync_error !== "string") {
				const err22 = {
					instancePath: instancePath + "/last_access_control_sync_error",
					schemaPath: "#/properties/last_access_control_sync_error/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.last_access_control_sync_scheduled_at !== void 0) {
			if (!validate75(data.last_access_control_sync_scheduled_at, {
				instancePath: instancePath + "/last_access_control_sync_scheduled_at",
				parentData: data,
				parentDataProperty: "last_access_control_sync_scheduled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_access_control_sync_status !== void 0) {
			if (!validate113(data.last_access_control_sync_status, {
				instancePath: instancePath + "/last_access_control_sync_status",
				parentData: data,
				parentDataProperty: "last_access_control_sync_status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_deleted_document_count !== void 0) {
			let data17 = data.last_deleted_document_count;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err23 = {
					instancePath: instancePath + "/last_deleted_document_count",
					schemaPath: "#/properties/last_deleted_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (!formats6.validate(data17)) {
					const err24 = {
						instancePath: instancePath + "/last_deleted_document_count",
						schemaPath: "#/properties/last_deleted_document_count/format",
						keyword: "format",
						params: { format: "int64" },
						message: "must match format \"int64\""
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.last_incremental_sync_scheduled_at !== void 0) {
			if (!validate75(data.last_incremental_sync_scheduled_at, {
				instancePath: instancePath + "/last_incremental_sync_scheduled_at",
				parentData: data,
				parentDataProperty: "last_incremental_sync_scheduled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_indexed_document_count !== void 0) {
			let data19 = data.last_indexed_document_count;
			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
				const err25 = {
					instancePath: instancePath + "/last_indexed_document_count",
					schemaPath: "#/properties/last_indexed_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data19 == "number" && isFinite(data19)) {
				if (!formats6.validate(data19)) {
					const err26 = {
						instancePath: instancePath + "/last_indexed_document_count",
						schemaPath: "#/properties/last_indexed_document_count/format",
						keyword: "format",
						params: { format: "int64" },
						message: "must match format \"int64\""
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.last_seen !== void 0) {
			if (!validate75(data.last_seen, {
				instancePath: instancePath + "/last_seen",
				parentData: data,
				parentDataProperty: "last_seen",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_sync_error !== void 0) {
			if (typeof data.last_sync_error !== "string") {
				const err27 = {
					instancePath: instancePath + "/last_sync_error",
					schemaPath: "#/properties/last_sync_error/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.last_sync_scheduled_at !== void 0) {
			if (!validate75(data.last_sync_scheduled_at, {
				instancePath: instancePath + "/last_sync_scheduled_at",
				parentData: data,
				parentDataProperty: "last_sync_scheduled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_sync_status !== void 0) {
			if (!validate113(data.last_sync_status, {
				instancePath: instancePath + "/last_sync_status",
				parentData: data,
				parentDataProperty: "last_sync_status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_synced !== void 0) {
			if (!validate75(data.last_synced, {
				instancePath: instancePath + "/last_synced",
				parentData: data,
				parentDataProperty: "last_synced",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err28 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.pipeline !== void 0) {
			if (!validate120(data.pipeline, {
				instancePath: instancePath + "/pipeline",
				parentData: data,
				parentDataProperty: "pipeline",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.scheduling !== void 0) {
			if (!validate122(data.scheduling, {
				instancePath: instancePath + "/scheduling",
				parentData: data,
				parentDataProperty: "scheduling",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.service_type !== void 0) {
			if (typeof data.service_type !== "string") {
				const err29 = {
					instancePath: instancePath + "/service_type",
					schemaPath: "#/properties/service_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.status !== void 0) {
			if (!validate129(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate129.errors);
				errors = vErrors.length;
			}
		}
		if (data.sync_cursor !== void 0) {
			if (!validate131(data.sync_cursor, {
				instancePath: instancePath + "/sync_cursor",
				parentData: data,
				parentDataProperty: "sync_cursor",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate131.errors);
				errors = vErrors.length;
			}
		}
		if (data.sync_now !== void 0) {
			if (typeof data.sync_now !== "boolean") {
				const err30 = {
					instancePath: instancePath + "/sync_now",
					schemaPath: "#/properties/sync_now/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
const is_ConnectorReplaced = validate212;
const schema78 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["id", "result"],
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"result": {
			"type": "string",
			"enum": ["updated"]
		}
	}
};
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.result === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "result" },
				message: "must have required property 'result'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "result")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.result !== void 0) {
			let data1 = data.result;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "updated")) {
				const err6 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema78.properties.result.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate212.errors = vErrors;
	return errors === 0;
}
function joinErrors(errors, more) {
	if (errors === null) return more;
	for (const error of more) errors.push(error);
	return errors;
}
const responseValidators = {
	"connector.list": {
		200: is_ConnectorList,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.post": {
		201: is_ConnectorCreated,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.secret_post": {
		200: is_SecretCreated,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse
	},
	"connector.secret_get": {
		200: is_Secret,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse
	},
	"connector.secret_put": {
		200: is_SecretWritten,
		201: is_SecretWritten,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.secret_delete": {
		200: is_SecretDeleted,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse
	},
	"connector.sync_job_list": {
		200: is_SyncJobList,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse
	},
	"connector.sync_job_post": {
		201: is_SyncJobCreated,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse
	},
	"connector.sync_job_get": {
		200: is_SyncJob,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse
	},
	"connector.sync_job_delete": {
		200: is_AcknowledgedResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse
	},
	"connector.sync_job_cancel": {
		200: is_AlwaysUpdatedResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.sync_job_check_in": {
		200: is_AlwaysUpdatedResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.sync_job_claim": {
		200: is_AlwaysUpdatedResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.sync_job_error": {
		200: is_AlwaysUpdatedResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.sync_job_update_stats": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.get": {
		200: is_Connector,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse
	},
	"connector.put": {
		200: is_ConnectorReplaced,
		201: is_ConnectorCreated,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.delete": {
		200: is_AcknowledgedResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.update_api_key_id": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.check_in": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.update_configuration": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.update_error": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.update_features": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.update_filtering": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.update_active_filtering": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.update_filtering_validation": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.update_index_name": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse,
		500: is_ErrorResponse
	},
	"connector.last_sync": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.update_name": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.update_native": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.update_pipeline": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.update_scheduling": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.update_service_type": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	},
	"connector.update_status": {
		200: is_UpdateResponse,
		400: is_BadRequestResponse,
		401: is_ErrorResponse,
		403: is_ErrorResponse,
		404: is_ErrorResponse,
		405: is_ErrorText,
		406: is_ErrorText,
		409: is_ErrorResponse,
		429: is_ErrorResponse
	}
};
export { responseValidators };
