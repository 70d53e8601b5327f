// Generated from openapi/ by `npm run generate`. Do not edit.
import { n as require_ucs2length, t as require_formats } from "./validator-helpers.js";
const is_CreateConnectorRequest = validate53;
const func1 = require_ucs2length().default;
const pattern3 = new RegExp("^([^-_+.\\\\/*?\"<>| ,#:][^\\\\/*?\"<>| ,#:]*|\\.[^.\\\\/*?\"<>| ,#:][^\\\\/*?\"<>| ,#:]*|\\.\\.[^\\\\/*?\"<>| ,#:]+)$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([^-_+.\\\\/*?\"<>| ,#:][^\\\\/*?\"<>| ,#:]*|\\.[^.\\\\/*?\"<>| ,#:][^\\\\/*?\"<>| ,#:]*|\\.\\.[^\\\\/*?\"<>| ,#:]+)$" },
				message: "must match pattern \"^([^-_+.\\\\/*?\"<>| ,#:][^\\\\/*?\"<>| ,#:]*|\\.[^.\\\\/*?\"<>| ,#:][^\\\\/*?\"<>| ,#:]*|\\.\\.[^\\\\/*?\"<>| ,#:]+)$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "description" || key0 === "index_name" || key0 === "is_native" || key0 === "language" || key0 === "name" || key0 === "service_type")) {
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
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err1 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.index_name !== void 0) {
			let data1 = data.index_name;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (!validate54(data1, {
				instancePath: instancePath + "/index_name",
				parentData: data,
				parentDataProperty: "index_name",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs7 = errors;
				if (data1 !== null) {
					const err2 = {
						instancePath: instancePath + "/index_name",
						schemaPath: "#/properties/index_name/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				var _valid0 = _errs7 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err3 = {
					instancePath: instancePath + "/index_name",
					schemaPath: "#/properties/index_name/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.is_native !== void 0) {
			if (typeof data.is_native !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/is_native",
					schemaPath: "#/properties/is_native/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data3 = data.language;
			if (typeof data3 === "string") {
				if (func1(data3) > 32766) {
					const err5 = {
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 === "string") {
				if (func1(data4) > 32766) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.service_type !== void 0) {
			let data5 = data.service_type;
			if (typeof data5 === "string") {
				if (func1(data5) > 32766) {
					const err9 = {
						instancePath: instancePath + "/service_type",
						schemaPath: "#/properties/service_type/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/service_type",
					schemaPath: "#/properties/service_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
const is_CreateSecretRequest = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "value")) {
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
		if (data.value !== void 0) {
			let data0 = data.value;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/minLength",
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
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
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
	validate56.errors = vErrors;
	return errors === 0;
}
const is_PutSecretRequest = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "value")) {
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
		if (data.value !== void 0) {
			let data0 = data.value;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/minLength",
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
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
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
	validate57.errors = vErrors;
	return errors === 0;
}
const is_CreateSyncJobRequest = validate58;
const schema25 = {
	"type": "string",
	"enum": [
		"full",
		"incremental",
		"access_control"
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
	if (!(data === "full" || data === "incremental" || data === "access_control")) {
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
	"type": "string",
	"enum": ["on_demand", "scheduled"]
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { allowedValues: schema26.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!(key0 === "id" || key0 === "job_type" || key0 === "trigger_method")) {
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
				if (func1(data0) < 1) {
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
		if (data.job_type !== void 0) {
			if (!validate59(data.job_type, {
				instancePath: instancePath + "/job_type",
				parentData: data,
				parentDataProperty: "job_type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.trigger_method !== void 0) {
			if (!validate61(data.trigger_method, {
				instancePath: instancePath + "/trigger_method",
				parentData: data,
				parentDataProperty: "trigger_method",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
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
	validate58.errors = vErrors;
	return errors === 0;
}
const is_ClaimSyncJobRequest = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.worker_hostname === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "worker_hostname" },
				message: "must have required property 'worker_hostname'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "worker_hostname" || key0 === "sync_cursor")) {
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
		if (data.worker_hostname !== void 0) {
			let data0 = data.worker_hostname;
			if (typeof data0 === "string") {
				if (func1(data0) > 32766) {
					const err2 = {
						instancePath: instancePath + "/worker_hostname",
						schemaPath: "#/properties/worker_hostname/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/worker_hostname",
					schemaPath: "#/properties/worker_hostname/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.sync_cursor !== void 0) {
			let data1 = data.sync_cursor;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {} else {
				const err4 = {
					instancePath: instancePath + "/sync_cursor",
					schemaPath: "#/properties/sync_cursor/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
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
	validate63.errors = vErrors;
	return errors === 0;
}
const is_SyncJobErrorRequest = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!(key0 === "error")) {
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
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 === "string") {
				if (func1(data0) > 32766) {
					const err2 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/minLength",
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
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
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
	validate64.errors = vErrors;
	return errors === 0;
}
const is_UpdateSyncJobStatsRequest = validate65;
const pattern4 = new RegExp("^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)|-?\\d+)$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)|-?\\d+)$" },
				message: "must match pattern \"^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)|-?\\d+)$\""
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
	validate66.errors = vErrors;
	return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.deleted_document_count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deleted_document_count" },
				message: "must have required property 'deleted_document_count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.indexed_document_count === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "indexed_document_count" },
				message: "must have required property 'indexed_document_count'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.indexed_document_volume === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "indexed_document_volume" },
				message: "must have required property 'indexed_document_volume'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "deleted_document_count" || key0 === "indexed_document_count" || key0 === "indexed_document_volume" || key0 === "total_document_count" || key0 === "last_seen" || key0 === "metadata")) {
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
		if (data.deleted_document_count !== void 0) {
			let data0 = data.deleted_document_count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/deleted_document_count",
					schemaPath: "#/properties/deleted_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2147483647 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/deleted_document_count",
						schemaPath: "#/properties/deleted_document_count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/deleted_document_count",
						schemaPath: "#/properties/deleted_document_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.indexed_document_count !== void 0) {
			let data1 = data.indexed_document_count;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/indexed_document_count",
					schemaPath: "#/properties/indexed_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 2147483647 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/indexed_document_count",
						schemaPath: "#/properties/indexed_document_count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/indexed_document_count",
						schemaPath: "#/properties/indexed_document_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.indexed_document_volume !== void 0) {
			let data2 = data.indexed_document_volume;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err10 = {
					instancePath: instancePath + "/indexed_document_volume",
					schemaPath: "#/properties/indexed_document_volume/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 2147483647 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/indexed_document_volume",
						schemaPath: "#/properties/indexed_document_volume/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/indexed_document_volume",
						schemaPath: "#/properties/indexed_document_volume/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.total_document_count !== void 0) {
			let data3 = data.total_document_count;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err13 = {
					instancePath: instancePath + "/total_document_count",
					schemaPath: "#/properties/total_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 2147483647 || isNaN(data3)) {
					const err14 = {
						instancePath: instancePath + "/total_document_count",
						schemaPath: "#/properties/total_document_count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err15 = {
						instancePath: instancePath + "/total_document_count",
						schemaPath: "#/properties/total_document_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.last_seen !== void 0) {
			if (!validate66(data.last_seen, {
				instancePath: instancePath + "/last_seen",
				parentData: data,
				parentDataProperty: "last_seen",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.metadata !== void 0) {
			let data5 = data.metadata;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {} else {
				const err16 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
const is_UpdateApiKeyIdRequest = validate68;
const schema31 = { "anyOf": [{
	"type": "object",
	"additionalProperties": false,
	"required": ["api_key_id"],
	"properties": {
		"api_key_id": {
			"type": "string",
			"maxLength": 32766
		},
		"api_key_secret_id": {
			"type": ["string", "null"],
			"maxLength": 32766
		}
	}
}, {
	"type": "object",
	"additionalProperties": false,
	"required": ["api_key_secret_id"],
	"properties": {
		"api_key_id": {
			"type": ["string", "null"],
			"maxLength": 32766
		},
		"api_key_secret_id": {
			"type": "string",
			"maxLength": 32766
		}
	}
}] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.api_key_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "api_key_id" },
				message: "must have required property 'api_key_id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "api_key_id" || key0 === "api_key_secret_id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.api_key_id !== void 0) {
			let data0 = data.api_key_id;
			if (typeof data0 === "string") {
				if (func1(data0) > 32766) {
					const err2 = {
						instancePath: instancePath + "/api_key_id",
						schemaPath: "#/anyOf/0/properties/api_key_id/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/api_key_id",
					schemaPath: "#/anyOf/0/properties/api_key_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.api_key_secret_id !== void 0) {
			let data1 = data.api_key_secret_id;
			if (typeof data1 !== "string" && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/api_key_secret_id",
					schemaPath: "#/anyOf/0/properties/api_key_secret_id/type",
					keyword: "type",
					params: { type: schema31.anyOf[0].properties.api_key_secret_id.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 32766) {
					const err5 = {
						instancePath: instancePath + "/api_key_secret_id",
						schemaPath: "#/anyOf/0/properties/api_key_secret_id/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
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
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.api_key_secret_id === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "api_key_secret_id" },
					message: "must have required property 'api_key_secret_id'"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			for (const key1 in data) if (!(key1 === "api_key_id" || key1 === "api_key_secret_id")) {
				const err8 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.api_key_id !== void 0) {
				let data2 = data.api_key_id;
				if (typeof data2 !== "string" && data2 !== null) {
					const err9 = {
						instancePath: instancePath + "/api_key_id",
						schemaPath: "#/anyOf/1/properties/api_key_id/type",
						keyword: "type",
						params: { type: schema31.anyOf[1].properties.api_key_id.type },
						message: "must be string,null"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func1(data2) > 32766) {
						const err10 = {
							instancePath: instancePath + "/api_key_id",
							schemaPath: "#/anyOf/1/properties/api_key_id/maxLength",
							keyword: "maxLength",
							params: { limit: 32766 },
							message: "must NOT have more than 32766 characters"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
			if (data.api_key_secret_id !== void 0) {
				let data3 = data.api_key_secret_id;
				if (typeof data3 === "string") {
					if (func1(data3) > 32766) {
						const err11 = {
							instancePath: instancePath + "/api_key_secret_id",
							schemaPath: "#/anyOf/1/properties/api_key_secret_id/maxLength",
							keyword: "maxLength",
							params: { limit: 32766 },
							message: "must NOT have more than 32766 characters"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/api_key_secret_id",
						schemaPath: "#/anyOf/1/properties/api_key_secret_id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		} else {
			const err13 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err14 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate68.errors = vErrors;
	return errors === 0;
}
const is_UpdateConfigurationRequest = validate69;
const schema35 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["label"],
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
		"placeholder": { "type": ["string", "null"] },
		"required": { "type": "boolean" },
		"sensitive": { "type": "boolean" },
		"tooltip": { "type": ["string", "null"] },
		"type": { "anyOf": [{ "$ref": "spec#/$defs/ConfigurationFieldType" }, { "type": "null" }] },
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
				"null"
			],
			"additionalProperties": true
		}
	}
};
const func16 = Object.prototype.hasOwnProperty;
const schema36 = {
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
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema36.properties.value.type },
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
	validate73.errors = vErrors;
	return errors === 0;
}
const schema37 = {
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
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { allowedValues: schema37.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
const schema38 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["label", "value"],
	"properties": {
		"label": { "type": "string" },
		"value": { "type": ["string", "number"] }
	}
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema38.properties.value.type },
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
	validate77.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"type": "string",
	"enum": [
		"str",
		"int",
		"list",
		"bool"
	]
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { allowedValues: schema39.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
const schema40 = {
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
const schema41 = {
	"type": "string",
	"enum": [
		"less_than",
		"greater_than",
		"list_type",
		"included_in",
		"regex"
	]
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { allowedValues: schema41.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema40.properties.constraint.type },
					message: "must be string,number,array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (!validate82(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate82.errors);
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
	validate81.errors = vErrors;
	return errors === 0;
}
const formats0 = require_formats().fullFormats.int32;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func16.call(schema35.properties, key0)) {
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
		if (data.category !== void 0) {
			if (typeof data.category !== "string") {
				const err2 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.default_value !== void 0) {
			let data1 = data.default_value;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/default_value",
					schemaPath: "#/properties/default_value/type",
					keyword: "type",
					params: { type: schema35.properties.default_value.type },
					message: "must be string,number,boolean,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.depends_on !== void 0) {
			let data2 = data.depends_on;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate73(data2[i0], {
					instancePath: instancePath + "/depends_on/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/depends_on",
					schemaPath: "#/properties/depends_on/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.display !== void 0) {
			if (!validate75(data.display, {
				instancePath: instancePath + "/display",
				parentData: data,
				parentDataProperty: "display",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (typeof data.label !== "string") {
				const err5 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.options !== void 0) {
			let data6 = data.options;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate77(data6[i1], {
					instancePath: instancePath + "/options/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate77.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/options",
					schemaPath: "#/properties/options/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.order !== void 0) {
			let data8 = data.order;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err7 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/properties/order/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (!formats0.validate(data8)) {
					const err8 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/format",
						keyword: "format",
						params: { format: "int32" },
						message: "must match format \"int32\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.placeholder !== void 0) {
			let data9 = data.placeholder;
			if (typeof data9 !== "string" && data9 !== null) {
				const err9 = {
					instancePath: instancePath + "/placeholder",
					schemaPath: "#/properties/placeholder/type",
					keyword: "type",
					params: { type: schema35.properties.placeholder.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.required !== void 0) {
			if (typeof data.required !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.sensitive !== void 0) {
			if (typeof data.sensitive !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/sensitive",
					schemaPath: "#/properties/sensitive/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.tooltip !== void 0) {
			let data12 = data.tooltip;
			if (typeof data12 !== "string" && data12 !== null) {
				const err12 = {
					instancePath: instancePath + "/tooltip",
					schemaPath: "#/properties/tooltip/type",
					keyword: "type",
					params: { type: schema35.properties.tooltip.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data13 = data.type;
			const _errs26 = errors;
			let valid5 = false;
			const _errs27 = errors;
			if (!validate79(data13, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate79.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs27 === errors;
			valid5 = valid5 || _valid0;
			if (!valid5) {
				const _errs28 = errors;
				if (data13 !== null) {
					const err13 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				var _valid0 = _errs28 === errors;
				valid5 = valid5 || _valid0;
			}
			if (!valid5) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs26;
				if (vErrors !== null) {
					if (_errs26) vErrors.length = _errs26;
					else vErrors = null;
				}
			}
		}
		if (data.ui_restrictions !== void 0) {
			let data14 = data.ui_restrictions;
			if (Array.isArray(data14)) {
				const len2 = data14.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data14[i2] !== "string") {
					const err15 = {
						instancePath: instancePath + "/ui_restrictions/" + i2,
						schemaPath: "#/properties/ui_restrictions/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/ui_restrictions",
					schemaPath: "#/properties/ui_restrictions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.validations !== void 0) {
			let data16 = data.validations;
			if (Array.isArray(data16)) {
				const len3 = data16.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate81(data16[i3], {
					instancePath: instancePath + "/validations/" + i3,
					parentData: data16,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/validations",
					schemaPath: "#/properties/validations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data18 = data.value;
			if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean" && !(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
				const err18 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema35.properties.value.type },
					message: "must be string,number,boolean,object,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
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
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!(key0 === "configuration")) {
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
		if (data.configuration !== void 0) {
			if (!validate71(data.configuration, {
				instancePath: instancePath + "/configuration",
				parentData: data,
				parentDataProperty: "configuration",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate71.errors);
				errors = vErrors.length;
			}
		}
	} else {
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
	validate70.errors = vErrors;
	return errors === 0;
}
const schema42 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["values"],
	"properties": { "values": {
		"type": "object",
		"additionalProperties": { "type": [
			"string",
			"number",
			"boolean",
			"object",
			"array"
		] }
	} }
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.values === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "values")) {
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
		if (data.values !== void 0) {
			let data0 = data.values;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key1 in data0) {
				let data1 = data0[key1];
				if ((!data1 || typeof data1 != "object") && typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
					const err2 = {
						instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/values/additionalProperties/type",
						keyword: "type",
						params: { type: schema42.properties.values.additionalProperties.type },
						message: "must be string,number,boolean,object,array"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			else {
				const err3 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
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
	validate88.errors = vErrors;
	return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate70(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = joinErrors(vErrors, validate70.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate88(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = joinErrors(vErrors, validate88.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
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
	validate69.errors = vErrors;
	return errors === 0;
}
const is_UpdateErrorRequest = validate90;
const schema43 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["error"],
	"properties": { "error": {
		"type": ["string", "null"],
		"maxLength": 32766
	} }
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!(key0 === "error")) {
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
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string" && data0 !== null) {
				const err2 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: schema43.properties.error.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 32766) {
					const err3 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
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
	validate90.errors = vErrors;
	return errors === 0;
}
const is_UpdateFeaturesRequest = validate91;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate93.errors = vErrors;
	return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!validate93(data.advanced, {
				instancePath: instancePath + "/advanced",
				parentData: data,
				parentDataProperty: "advanced",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.basic !== void 0) {
			if (!validate93(data.basic, {
				instancePath: instancePath + "/basic",
				parentData: data,
				parentDataProperty: "basic",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate93.errors);
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
	validate97.errors = vErrors;
	return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!validate93(data.document_level_security, {
				instancePath: instancePath + "/document_level_security",
				parentData: data,
				parentDataProperty: "document_level_security",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.incremental_sync !== void 0) {
			if (!validate93(data.incremental_sync, {
				instancePath: instancePath + "/incremental_sync",
				parentData: data,
				parentDataProperty: "incremental_sync",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.native_connector_api_keys !== void 0) {
			if (!validate93(data.native_connector_api_keys, {
				instancePath: instancePath + "/native_connector_api_keys",
				parentData: data,
				parentDataProperty: "native_connector_api_keys",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.sync_rules !== void 0) {
			if (!validate97(data.sync_rules, {
				instancePath: instancePath + "/sync_rules",
				parentData: data,
				parentDataProperty: "sync_rules",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate97.errors);
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
	validate92.errors = vErrors;
	return errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.features === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "features" },
				message: "must have required property 'features'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "features")) {
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
		if (data.features !== void 0) {
			if (!validate92(data.features, {
				instancePath: instancePath + "/features",
				parentData: data,
				parentDataProperty: "features",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate92.errors);
				errors = vErrors.length;
			}
		}
	} else {
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
	validate91.errors = vErrors;
	return errors === 0;
}
const is_UpdateFilteringRequest = validate102;
const schema50 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["value"],
	"properties": {
		"created_at": { "$ref": "spec#/$defs/TimestampInput" },
		"updated_at": { "$ref": "spec#/$defs/TimestampInput" },
		"value": {
			"type": ["object", "array"],
			"additionalProperties": true
		}
	}
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "created_at" || key0 === "updated_at" || key0 === "value")) {
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
		if (data.created_at !== void 0) {
			if (!validate66(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.updated_at !== void 0) {
			if (!validate66(data.updated_at, {
				instancePath: instancePath + "/updated_at",
				parentData: data,
				parentDataProperty: "updated_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (!data2 || typeof data2 != "object") {
				const err2 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema50.properties.value.type },
					message: "must be object,array"
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
	validate104.errors = vErrors;
	return errors === 0;
}
const schema52 = {
	"type": "string",
	"enum": ["exclude", "include"]
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { allowedValues: schema52.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
const schema53 = {
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
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { allowedValues: schema53.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.order === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "order" },
				message: "must have required property 'order'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.policy === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.rule === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.value === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "created_at" || key0 === "field" || key0 === "id" || key0 === "order" || key0 === "policy" || key0 === "rule" || key0 === "updated_at" || key0 === "value")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate66(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.field !== void 0) {
			let data1 = data.field;
			if (typeof data1 === "string") {
				if (func1(data1) > 32766) {
					const err7 = {
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (func1(data2) > 32766) {
					const err9 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
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
			if (!validate110(data.policy, {
				instancePath: instancePath + "/policy",
				parentData: data,
				parentDataProperty: "policy",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.rule !== void 0) {
			if (!validate112(data.rule, {
				instancePath: instancePath + "/rule",
				parentData: data,
				parentDataProperty: "rule",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.updated_at !== void 0) {
			if (!validate66(data.updated_at, {
				instancePath: instancePath + "/updated_at",
				parentData: data,
				parentDataProperty: "updated_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data7 = data.value;
			if (typeof data7 === "string") {
				if (func1(data7) > 32766) {
					const err14 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "advanced_snippet" || key0 === "rules")) {
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
		if (data.advanced_snippet !== void 0) {
			if (!validate104(data.advanced_snippet, {
				instancePath: instancePath + "/advanced_snippet",
				parentData: data,
				parentDataProperty: "advanced_snippet",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate104.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data1 = data.rules;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate108(data1[i0], {
					instancePath: instancePath + "/rules/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate108.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
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
	validate103.errors = vErrors;
	return errors === 0;
}
const schema55 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["active", "draft"],
	"properties": {
		"active": { "$ref": "spec#/$defs/FilteringRulesInput" },
		"domain": {
			"type": "string",
			"enum": ["DEFAULT"]
		},
		"draft": { "$ref": "spec#/$defs/FilteringRulesInput" }
	}
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
						if (func1(data1) > 32766) {
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
	validate123.errors = vErrors;
	return errors === 0;
}
const schema59 = {
	"type": "string",
	"enum": [
		"edited",
		"invalid",
		"valid"
	]
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { allowedValues: schema59.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate123(data0[i0], {
					instancePath: instancePath + "/errors/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate123.errors);
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
			if (!validate125(data.state, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate125.errors);
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
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!validate104(data.advanced_snippet, {
				instancePath: instancePath + "/advanced_snippet",
				parentData: data,
				parentDataProperty: "advanced_snippet",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate104.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data1 = data.rules;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate108(data1[i0], {
					instancePath: instancePath + "/rules/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate108.errors);
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
			if (!validate122(data.validation, {
				instancePath: instancePath + "/validation",
				parentData: data,
				parentDataProperty: "validation",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate122.errors);
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
	validate119.errors = vErrors;
	return errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.draft === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "draft" },
				message: "must have required property 'draft'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "active" || key0 === "domain" || key0 === "draft")) {
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
		if (data.active !== void 0) {
			if (!validate119(data.active, {
				instancePath: instancePath + "/active",
				parentData: data,
				parentDataProperty: "active",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate119.errors);
				errors = vErrors.length;
			}
		}
		if (data.domain !== void 0) {
			let data1 = data.domain;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/domain",
					schemaPath: "#/properties/domain/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "DEFAULT")) {
				const err4 = {
					instancePath: instancePath + "/domain",
					schemaPath: "#/properties/domain/enum",
					keyword: "enum",
					params: { allowedValues: schema55.properties.domain.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.draft !== void 0) {
			if (!validate119(data.draft, {
				instancePath: instancePath + "/draft",
				parentData: data,
				parentDataProperty: "draft",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate119.errors);
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
	validate118.errors = vErrors;
	return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.filtering === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "filtering" },
				message: "must have required property 'filtering'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "filtering")) {
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
		if (data.filtering !== void 0) {
			let data0 = data.filtering;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/filtering",
						schemaPath: "#/properties/filtering/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate118(data0[i0], {
					instancePath: instancePath + "/filtering/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = joinErrors(vErrors, validate118.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/filtering",
					schemaPath: "#/properties/filtering/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
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
	validate117.errors = vErrors;
	return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate103(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = joinErrors(vErrors, validate103.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate117(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = joinErrors(vErrors, validate117.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
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
	validate102.errors = vErrors;
	return errors === 0;
}
const is_UpdateFilteringValidationRequest = validate132;
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.validation === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "validation" },
				message: "must have required property 'validation'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "validation")) {
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
		if (data.validation !== void 0) {
			if (!validate122(data.validation, {
				instancePath: instancePath + "/validation",
				parentData: data,
				parentDataProperty: "validation",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate122.errors);
				errors = vErrors.length;
			}
		}
	} else {
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
	validate132.errors = vErrors;
	return errors === 0;
}
const is_UpdateIndexNameRequest = validate134;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.index_name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index_name" },
				message: "must have required property 'index_name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "index_name")) {
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
		if (data.index_name !== void 0) {
			let data0 = data.index_name;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (!validate54(data0, {
				instancePath: instancePath + "/index_name",
				parentData: data,
				parentDataProperty: "index_name",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs5 = errors;
				if (data0 !== null) {
					const err2 = {
						instancePath: instancePath + "/index_name",
						schemaPath: "#/properties/index_name/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err3 = {
					instancePath: instancePath + "/index_name",
					schemaPath: "#/properties/index_name/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
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
	validate134.errors = vErrors;
	return errors === 0;
}
const is_LastSyncRequest = validate136;
const schema62 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"last_access_control_sync_error": {
			"type": ["string", "null"],
			"maxLength": 32766
		},
		"last_access_control_sync_scheduled_at": { "anyOf": [{ "$ref": "spec#/$defs/TimestampInput" }, { "type": "null" }] },
		"last_access_control_sync_status": { "anyOf": [{ "$ref": "spec#/$defs/SyncStatus" }, { "type": "null" }] },
		"last_deleted_document_count": {
			"type": "integer",
			"format": "int64"
		},
		"last_incremental_sync_scheduled_at": { "anyOf": [{ "$ref": "spec#/$defs/TimestampInput" }, { "type": "null" }] },
		"last_indexed_document_count": {
			"type": "integer",
			"format": "int64"
		},
		"last_sync_error": {
			"type": ["string", "null"],
			"maxLength": 32766
		},
		"last_sync_scheduled_at": { "anyOf": [{ "$ref": "spec#/$defs/TimestampInput" }, { "type": "null" }] },
		"last_sync_status": { "anyOf": [{ "$ref": "spec#/$defs/SyncStatus" }, { "type": "null" }] },
		"last_synced": { "anyOf": [{ "$ref": "spec#/$defs/TimestampInput" }, { "type": "null" }] },
		"sync_cursor": { "anyOf": [{ "$ref": "spec#/$defs/SyncCursor" }, { "type": "null" }] }
	}
};
const schema63 = {
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
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { allowedValues: schema63.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate144.errors = vErrors;
	return errors === 0;
}
const formats2 = require_formats().fullFormats.int64;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func16.call(schema62.properties, key0)) {
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
		if (data.last_access_control_sync_error !== void 0) {
			let data0 = data.last_access_control_sync_error;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/last_access_control_sync_error",
					schemaPath: "#/properties/last_access_control_sync_error/type",
					keyword: "type",
					params: { type: schema62.properties.last_access_control_sync_error.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 32766) {
					const err2 = {
						instancePath: instancePath + "/last_access_control_sync_error",
						schemaPath: "#/properties/last_access_control_sync_error/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.last_access_control_sync_scheduled_at !== void 0) {
			let data1 = data.last_access_control_sync_scheduled_at;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (!validate66(data1, {
				instancePath: instancePath + "/last_access_control_sync_scheduled_at",
				parentData: data,
				parentDataProperty: "last_access_control_sync_scheduled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs7 = errors;
				if (data1 !== null) {
					const err3 = {
						instancePath: instancePath + "/last_access_control_sync_scheduled_at",
						schemaPath: "#/properties/last_access_control_sync_scheduled_at/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				var _valid0 = _errs7 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err4 = {
					instancePath: instancePath + "/last_access_control_sync_scheduled_at",
					schemaPath: "#/properties/last_access_control_sync_scheduled_at/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.last_access_control_sync_status !== void 0) {
			let data2 = data.last_access_control_sync_status;
			const _errs10 = errors;
			let valid2 = false;
			const _errs11 = errors;
			if (!validate138(data2, {
				instancePath: instancePath + "/last_access_control_sync_status",
				parentData: data,
				parentDataProperty: "last_access_control_sync_status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate138.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs11 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const _errs12 = errors;
				if (data2 !== null) {
					const err5 = {
						instancePath: instancePath + "/last_access_control_sync_status",
						schemaPath: "#/properties/last_access_control_sync_status/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid1 = _errs12 === errors;
				valid2 = valid2 || _valid1;
			}
			if (!valid2) {
				const err6 = {
					instancePath: instancePath + "/last_access_control_sync_status",
					schemaPath: "#/properties/last_access_control_sync_status/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
		if (data.last_deleted_document_count !== void 0) {
			let data3 = data.last_deleted_document_count;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err7 = {
					instancePath: instancePath + "/last_deleted_document_count",
					schemaPath: "#/properties/last_deleted_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (!formats2.validate(data3)) {
					const err8 = {
						instancePath: instancePath + "/last_deleted_document_count",
						schemaPath: "#/properties/last_deleted_document_count/format",
						keyword: "format",
						params: { format: "int64" },
						message: "must match format \"int64\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.last_incremental_sync_scheduled_at !== void 0) {
			let data4 = data.last_incremental_sync_scheduled_at;
			const _errs17 = errors;
			let valid3 = false;
			const _errs18 = errors;
			if (!validate66(data4, {
				instancePath: instancePath + "/last_incremental_sync_scheduled_at",
				parentData: data,
				parentDataProperty: "last_incremental_sync_scheduled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs18 === errors;
			valid3 = valid3 || _valid2;
			if (!valid3) {
				const _errs19 = errors;
				if (data4 !== null) {
					const err9 = {
						instancePath: instancePath + "/last_incremental_sync_scheduled_at",
						schemaPath: "#/properties/last_incremental_sync_scheduled_at/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid2 = _errs19 === errors;
				valid3 = valid3 || _valid2;
			}
			if (!valid3) {
				const err10 = {
					instancePath: instancePath + "/last_incremental_sync_scheduled_at",
					schemaPath: "#/properties/last_incremental_sync_scheduled_at/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
		}
		if (data.last_indexed_document_count !== void 0) {
			let data5 = data.last_indexed_document_count;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err11 = {
					instancePath: instancePath + "/last_indexed_document_count",
					schemaPath: "#/properties/last_indexed_document_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (!formats2.validate(data5)) {
					const err12 = {
						instancePath: instancePath + "/last_indexed_document_count",
						schemaPath: "#/properties/last_indexed_document_count/format",
						keyword: "format",
						params: { format: "int64" },
						message: "must match format \"int64\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.last_sync_error !== void 0) {
			let data6 = data.last_sync_error;
			if (typeof data6 !== "string" && data6 !== null) {
				const err13 = {
					instancePath: instancePath + "/last_sync_error",
					schemaPath: "#/properties/last_sync_error/type",
					keyword: "type",
					params: { type: schema62.properties.last_sync_error.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data6 === "string") {
				if (func1(data6) > 32766) {
					const err14 = {
						instancePath: instancePath + "/last_sync_error",
						schemaPath: "#/properties/last_sync_error/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.last_sync_scheduled_at !== void 0) {
			let data7 = data.last_sync_scheduled_at;
			const _errs26 = errors;
			let valid4 = false;
			const _errs27 = errors;
			if (!validate66(data7, {
				instancePath: instancePath + "/last_sync_scheduled_at",
				parentData: data,
				parentDataProperty: "last_sync_scheduled_at",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
			var _valid3 = _errs27 === errors;
			valid4 = valid4 || _valid3;
			if (!valid4) {
				const _errs28 = errors;
				if (data7 !== null) {
					const err15 = {
						instancePath: instancePath + "/last_sync_scheduled_at",
						schemaPath: "#/properties/last_sync_scheduled_at/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				var _valid3 = _errs28 === errors;
				valid4 = valid4 || _valid3;
			}
			if (!valid4) {
				const err16 = {
					instancePath: instancePath + "/last_sync_scheduled_at",
					schemaPath: "#/properties/last_sync_scheduled_at/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs26;
				if (vErrors !== null) {
					if (_errs26) vErrors.length = _errs26;
					else vErrors = null;
				}
			}
		}
		if (data.last_sync_status !== void 0) {
			let data8 = data.last_sync_status;
			const _errs31 = errors;
			let valid5 = false;
			const _errs32 = errors;
			if (!validate138(data8, {
				instancePath: instancePath + "/last_sync_status",
				parentData: data,
				parentDataProperty: "last_sync_status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate138.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs32 === errors;
			valid5 = valid5 || _valid4;
			if (!valid5) {
				const _errs33 = errors;
				if (data8 !== null) {
					const err17 = {
						instancePath: instancePath + "/last_sync_status",
						schemaPath: "#/properties/last_sync_status/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				var _valid4 = _errs33 === errors;
				valid5 = valid5 || _valid4;
			}
			if (!valid5) {
				const err18 = {
					instancePath: instancePath + "/last_sync_status",
					schemaPath: "#/properties/last_sync_status/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				errors = _errs31;
				if (vErrors !== null) {
					if (_errs31) vErrors.length = _errs31;
					else vErrors = null;
				}
			}
		}
		if (data.last_synced !== void 0) {
			let data9 = data.last_synced;
			const _errs36 = errors;
			let valid6 = false;
			const _errs37 = errors;
			if (!validate66(data9, {
				instancePath: instancePath + "/last_synced",
				parentData: data,
				parentDataProperty: "last_synced",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
			var _valid5 = _errs37 === errors;
			valid6 = valid6 || _valid5;
			if (!valid6) {
				const _errs38 = errors;
				if (data9 !== null) {
					const err19 = {
						instancePath: instancePath + "/last_synced",
						schemaPath: "#/properties/last_synced/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid5 = _errs38 === errors;
				valid6 = valid6 || _valid5;
			}
			if (!valid6) {
				const err20 = {
					instancePath: instancePath + "/last_synced",
					schemaPath: "#/properties/last_synced/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs36;
				if (vErrors !== null) {
					if (_errs36) vErrors.length = _errs36;
					else vErrors = null;
				}
			}
		}
		if (data.sync_cursor !== void 0) {
			let data10 = data.sync_cursor;
			const _errs41 = errors;
			let valid7 = false;
			const _errs42 = errors;
			if (!validate144(data10, {
				instancePath: instancePath + "/sync_cursor",
				parentData: data,
				parentDataProperty: "sync_cursor",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate144.errors);
				errors = vErrors.length;
			}
			var _valid6 = _errs42 === errors;
			valid7 = valid7 || _valid6;
			if (!valid7) {
				const _errs43 = errors;
				if (data10 !== null) {
					const err21 = {
						instancePath: instancePath + "/sync_cursor",
						schemaPath: "#/properties/sync_cursor/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				var _valid6 = _errs43 === errors;
				valid7 = valid7 || _valid6;
			}
			if (!valid7) {
				const err22 = {
					instancePath: instancePath + "/sync_cursor",
					schemaPath: "#/properties/sync_cursor/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			} else {
				errors = _errs41;
				if (vErrors !== null) {
					if (_errs41) vErrors.length = _errs41;
					else vErrors = null;
				}
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
const is_UpdateNameRequest = validate146;
const schema65 = { "anyOf": [{
	"type": "object",
	"additionalProperties": false,
	"required": ["name"],
	"properties": {
		"description": { "type": ["string", "null"] },
		"name": {
			"type": "string",
			"maxLength": 32766
		}
	}
}, {
	"type": "object",
	"additionalProperties": false,
	"required": ["description"],
	"properties": {
		"description": { "type": "string" },
		"name": {
			"type": ["string", "null"],
			"maxLength": 32766
		}
	}
}] };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "description" || key0 === "name")) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.description !== void 0) {
			let data0 = data.description;
			if (typeof data0 !== "string" && data0 !== null) {
				const err2 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/anyOf/0/properties/description/type",
					keyword: "type",
					params: { type: schema65.anyOf[0].properties.description.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 32766) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/anyOf/0/properties/name/maxLength",
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
					instancePath: instancePath + "/name",
					schemaPath: "#/anyOf/0/properties/name/type",
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
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.description === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "description" },
					message: "must have required property 'description'"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			for (const key1 in data) if (!(key1 === "description" || key1 === "name")) {
				const err7 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.description !== void 0) {
				if (typeof data.description !== "string") {
					const err8 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/anyOf/1/properties/description/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.name !== void 0) {
				let data3 = data.name;
				if (typeof data3 !== "string" && data3 !== null) {
					const err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/anyOf/1/properties/name/type",
						keyword: "type",
						params: { type: schema65.anyOf[1].properties.name.type },
						message: "must be string,null"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (typeof data3 === "string") {
					if (func1(data3) > 32766) {
						const err10 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/anyOf/1/properties/name/maxLength",
							keyword: "maxLength",
							params: { limit: 32766 },
							message: "must NOT have more than 32766 characters"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate146.errors = vErrors;
	return errors === 0;
}
const is_UpdateNativeRequest = validate147;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.is_native === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is_native" },
				message: "must have required property 'is_native'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "is_native")) {
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
		if (data.is_native !== void 0) {
			if (typeof data.is_native !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/is_native",
					schemaPath: "#/properties/is_native/type",
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
	validate147.errors = vErrors;
	return errors === 0;
}
const is_UpdatePipelineRequest = validate148;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				if (func1(data1) > 32766) {
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
	validate149.errors = vErrors;
	return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.pipeline === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pipeline" },
				message: "must have required property 'pipeline'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "pipeline")) {
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
		if (data.pipeline !== void 0) {
			if (!validate149(data.pipeline, {
				instancePath: instancePath + "/pipeline",
				parentData: data,
				parentDataProperty: "pipeline",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate149.errors);
				errors = vErrors.length;
			}
		}
	} else {
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
	validate148.errors = vErrors;
	return errors === 0;
}
const is_UpdateSchedulingRequest = validate151;
const pattern5 = new RegExp("^[ \\t]*(?=([^ \\t]+[ \\t]+){3}(\\?[ \\t]+[^ \\t]+[ \\t]+[^? \\t]+|[^? \\t]+[ \\t]+[^ \\t]+[ \\t]+\\?)([ \\t]|$))((,*(\\*|\\*?/0*[0-5]?\\d|0*[0-5]?\\d(-0*[0-5]?\\d)?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+){2}(,*(\\*|\\*?/0*([01]?\\d|2[0-3])|0*([01]?\\d|2[0-3])(-0*([01]?\\d|2[0-3]))?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+(\\?|L(W|-W|-0*([0-2]?\\d|30)W?)?|(,*(\\*|\\*?/0*([12]?\\d|3[01])|0*([1-9]|[12]\\d|3[01])W|0*([1-9]|[12]\\d|3[01])(-0*([1-9]|[12]\\d|3[01]))?(/\\d+)?)(?![^, \\t]))+,*)[ \\t]+(,*(\\*|\\*?/0*(\\d|1[0-2])|0*([1-9]|1[0-2])(-0*([1-9]|1[0-2]))?(/\\d+)?|(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(-(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))?(/\\d+)?)(?![^, \\t]))+,*[ \\t]+(\\?|L|(0*[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)L|(?![^ \\t]*#[^ \\t]*#)(,*(\\*|\\*?/0*[0-7]|0*[1-7](-0*[1-7])?(/\\d+)?|(SUN|MON|TUE|WED|THU|FRI|SAT)(-(SUN|MON|TUE|WED|THU|FRI|SAT))?(/\\d+)?|(0*[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)#0*[1-5])(?![^, \\t]))+,*)([ \\t]+(,*(\\*|\\*?/\\d+|\\d+(-\\d+)?(/\\d+)?)(?![^, \\t]))+,*([ \\t].*)?)?[ \\t]*$", "u");
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
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
	validate154.errors = vErrors;
	return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!validate154(data.interval, {
				instancePath: instancePath + "/interval",
				parentData: data,
				parentDataProperty: "interval",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate154.errors);
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
	validate153.errors = vErrors;
	return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.full === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "full" },
				message: "must have required property 'full'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.full !== void 0) {
			let data0 = data.full;
			if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err1 = {
					instancePath: instancePath + "/full",
					schemaPath: "#/anyOf/0/properties/full/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.incremental === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "incremental" },
					message: "must have required property 'incremental'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.incremental !== void 0) {
				let data1 = data.incremental;
				if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
					const err4 = {
						instancePath: instancePath + "/incremental",
						schemaPath: "#/anyOf/1/properties/incremental/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err7 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "access_control" || key0 === "full" || key0 === "incremental")) {
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
		if (data.access_control !== void 0) {
			if (!validate153(data.access_control, {
				instancePath: instancePath + "/access_control",
				parentData: data,
				parentDataProperty: "access_control",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.full !== void 0) {
			if (!validate153(data.full, {
				instancePath: instancePath + "/full",
				parentData: data,
				parentDataProperty: "full",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.incremental !== void 0) {
			if (!validate153(data.incremental, {
				instancePath: instancePath + "/incremental",
				parentData: data,
				parentDataProperty: "incremental",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate153.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.scheduling === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scheduling" },
				message: "must have required property 'scheduling'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "scheduling")) {
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
		if (data.scheduling !== void 0) {
			if (!validate152(data.scheduling, {
				instancePath: instancePath + "/scheduling",
				parentData: data,
				parentDataProperty: "scheduling",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate152.errors);
				errors = vErrors.length;
			}
		}
	} else {
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
	validate151.errors = vErrors;
	return errors === 0;
}
const is_UpdateServiceTypeRequest = validate160;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.service_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service_type" },
				message: "must have required property 'service_type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "service_type")) {
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
		if (data.service_type !== void 0) {
			let data0 = data.service_type;
			if (typeof data0 === "string") {
				if (func1(data0) > 32766) {
					const err2 = {
						instancePath: instancePath + "/service_type",
						schemaPath: "#/properties/service_type/maxLength",
						keyword: "maxLength",
						params: { limit: 32766 },
						message: "must NOT have more than 32766 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/service_type",
						schemaPath: "#/properties/service_type/minLength",
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
					instancePath: instancePath + "/service_type",
					schemaPath: "#/properties/service_type/type",
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
	validate160.errors = vErrors;
	return errors === 0;
}
const is_UpdateStatusRequest = validate161;
const schema75 = {
	"type": "string",
	"enum": [
		"created",
		"needs_configuration",
		"configured",
		"connected",
		"error"
	]
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { allowedValues: schema75.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.status === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "status")) {
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
		if (data.status !== void 0) {
			if (!validate162(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData
			})) {
				vErrors = joinErrors(vErrors, validate162.errors);
				errors = vErrors.length;
			}
		}
	} else {
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
	validate161.errors = vErrors;
	return errors === 0;
}
function joinErrors(errors, more) {
	if (errors === null) return more;
	for (const error of more) errors.push(error);
	return errors;
}
const requestValidators = {
	"connector.post": is_CreateConnectorRequest,
	"connector.secret_post": is_CreateSecretRequest,
	"connector.secret_put": is_PutSecretRequest,
	"connector.sync_job_post": is_CreateSyncJobRequest,
	"connector.sync_job_claim": is_ClaimSyncJobRequest,
	"connector.sync_job_error": is_SyncJobErrorRequest,
	"connector.sync_job_update_stats": is_UpdateSyncJobStatsRequest,
	"connector.put": is_CreateConnectorRequest,
	"connector.update_api_key_id": is_UpdateApiKeyIdRequest,
	"connector.update_configuration": is_UpdateConfigurationRequest,
	"connector.update_error": is_UpdateErrorRequest,
	"connector.update_features": is_UpdateFeaturesRequest,
	"connector.update_filtering": is_UpdateFilteringRequest,
	"connector.update_filtering_validation": is_UpdateFilteringValidationRequest,
	"connector.update_index_name": is_UpdateIndexNameRequest,
	"connector.last_sync": is_LastSyncRequest,
	"connector.update_name": is_UpdateNameRequest,
	"connector.update_native": is_UpdateNativeRequest,
	"connector.update_pipeline": is_UpdatePipelineRequest,
	"connector.update_scheduling": is_UpdateSchedulingRequest,
	"connector.update_service_type": is_UpdateServiceTypeRequest,
	"connector.update_status": is_UpdateStatusRequest
};
export { requestValidators };
