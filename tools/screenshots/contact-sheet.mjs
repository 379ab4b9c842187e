const style = `
  body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem; background: #f4f4f2; color: #222 }
  ul { display: flex; flex-wrap: wrap; gap: 1.5rem; padding: 0; list-style: none }
  figure { margin: 0 } figcaption { font-size: 0.875rem; padding-block: 0.25rem }
  a { display: inline-block; vertical-align: top; height: 300px; overflow: hidden; border: 1px solid #ccc; background: #fff }
  .wide img { width: 400px } .narrow img { width: 122px }`;

const picture = (person, page, width, kind) => {
  const file = `${person}/${page}-${width}.png`;
  return `<a class="${kind}" href="${file}"><img loading="lazy" src="${file}" alt="${page}, ${width} px"></a>`;
};

const figure = (person, page) => `
  <li><figure>
    ${picture(person, page, 1280, 'wide')}
    ${picture(person, page, 390, 'narrow')}
    <figcaption>${page}</figcaption>
  </figure></li>`;

/**
 * One page with every picture, person by person.
 *
 * @param {{ person: string, pages: string[] }[]} walks
 */
export const contactSheet = (walks) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Samenspoor, every page</title>
<style>${style}</style>
<h1>Every page of every person</h1>
<p>${walks.map(({ person }) => `<a style="height:auto;border:0" href="#${person}">${person}</a>`).join(' · ')}</p>
${walks
  .map(
    ({ person, pages }) =>
      `<h2 id="${person}">${person}</h2>\n<ul>${pages.map((page) => figure(person, page)).join('')}</ul>`,
  )
  .join('\n')}
</html>
`;
