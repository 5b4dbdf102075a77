"use strict";
(() => {
  const rows = window.oversightIndex || [];
  const query = document.getElementById("query");
  const results = document.getElementById("results");
  const count = document.getElementById("count");
  if (!query || !results || !count) return;
  const filters = [["unit", 3], ["category", 4]].map(([id, column]) => {
    const select = document.getElementById(id);
    for (const value of new Set(rows.map(row => row[column]))) {
      const option = document.createElement("option");
      option.value = value;
      option.textContent = value;
      select.append(option);
    }
    return { select, column };
  });
  const most = 100;
  const haystacks = rows.map(row => row.join("\n").toLowerCase());

  function show() {
    const words = query.value.toLowerCase().split(/\s+/u).filter(Boolean);
    const isAsked = words.length > 0 || filters.some(filter => filter.select.value);
    const found = !isAsked ? [] : rows.filter((row, place) =>
      words.every(word => haystacks[place].includes(word))
        && filters.every(({ select, column }) => !select.value || row[column] === select.value));
    results.replaceChildren(...found.slice(0, most).map(row => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = "powers/" + encodeURIComponent(row[0]) + ".html";
      link.textContent = row[1];
      const more = document.createElement("small");
      more.textContent = [row[2], row[3], row[4]].filter(Boolean).join(" · ");
      item.append(link, more);
      return item;
    }));
    const text = found.length === 0 ? count.dataset.none
      : found.length > most ? count.dataset.more : count.dataset.some;
    count.textContent = isAsked ? text.replace("#", String(found.length)) : "";
  }

  const asked = new URLSearchParams(location.hash.slice(1)).get("q");
  if (asked) query.value = asked;
  query.addEventListener("input", show);
  for (const { select } of filters) select.addEventListener("change", show);
  show();
})();
