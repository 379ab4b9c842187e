import excel from 'exceljs';

/** The names of the sheets of an XLSX file, in order; throws when it is none. */
export async function sheetNames(bytes: Buffer): Promise<string[]> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.worksheets.map((sheet) => sheet.name);
}
