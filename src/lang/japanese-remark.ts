/** Text with a remark in brackets after it; square ones after a bracket, so that two pairs do not stand side by side. */
export function japaneseRemark(text: string, remark: string): string {
  return text.endsWith('）') ? `${text}［${remark}］` : `${text}（${remark}）`;
}
