export function messagesOf(language: string): Map<string, string[]>;
export function languages(): string[];
export function writeMessageTypes(): void;
