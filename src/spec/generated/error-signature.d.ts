// Generated from openapi/ by `npm run generate`. Do not edit.

export declare function errorSignature(body: { readonly error: unknown }): string
