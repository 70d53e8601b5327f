import type { Page } from 'playwright-core'

/** Text whose contrast with its ground is below 4.5, as a browser computed both; text of pictures is held against the page's ground. */
export function faintTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Color = readonly [red: number, green: number, blue: number, alpha: number]
    const parse = (text: string): Color => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
      return [red, green, blue, alpha]
    }
    const luminance = ([red, green, blue]: Color) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const share = value / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = (element: Element | null): Color => {
      for (let at = element; at; at = at.parentElement) {
        const color = parse(getComputedStyle(at).backgroundColor)
        if (color[3] === 1) return color
      }
      return [255, 255, 255, 1]
    }
    const faint = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || node.textContent?.trim() === '' || !element.checkVisibility()) continue
      if (['SCRIPT', 'STYLE', 'title', 'desc'].includes(element.tagName)) continue
      const style = getComputedStyle(element)
      const color = parse(element instanceof SVGElement ? style.fill : style.color)
      const [light, dark] = [luminance(color), luminance(ground(element))].sort((a, b) => b - a) as [number, number]
      const ratio = (light + 0.05) / (dark + 0.05)
      if (ratio < 4.5) faint.add(`${ratio.toFixed(2)} ${element.tagName}.${element.getAttribute('class')}`)
    }
    return [...faint]
  })
}
