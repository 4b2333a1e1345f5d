# rule: general/time
# path: /srv/docs/index.html
FROM base
ENV PATH=/opt/docs/node_modules/.bin:$PATH
WORKDIR /src
COPY <<'JS' cart.js
/**
 * What a customer wants to buy.
 * @param {number[]} prices
 * @returns {number} the sum
 */
function total(prices) {
  return prices.reduce((sum, price) => sum + price, 0);
}
JS
RUN jsdoc --destination /srv/docs cart.js
