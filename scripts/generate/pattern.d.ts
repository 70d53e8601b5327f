/** A pattern of the description, which remembers what came of the last text when it is very long. */
export declare function pattern(source: string, flags: string): { test(text: string): boolean }
