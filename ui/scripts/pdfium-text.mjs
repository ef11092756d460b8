// Prints the text of a PDF file as PDFium sees it, the engine of Chrome: node pdfium-text.mjs FILE [PASSPHRASE]
// The Rust tests call it to see that words copied out of our documents are the words put in.
import { readFile } from "node:fs/promises";
import { PDFiumLibrary } from "@hyzyla/pdfium";

const [file, passphrase] = process.argv.slice(2);
const library = await PDFiumLibrary.init();
const document = await library.loadDocument(await readFile(file), passphrase);
for (const page of document.pages()) {
  process.stdout.write(page.getText() + "\n");
}
document.destroy();
library.destroy();
