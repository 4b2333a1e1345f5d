# identical: records hold ids made of names and contents, the hashes are those of the contents
FROM base
WORKDIR /srv/ui
COPY <<"F" /srv/ui/webpack.config.js
module.exports = {
  mode: "production",
  entry: { shop: "./src/shop.js", admin: "./src/admin.js" },
  recordsPath: __dirname + "/records.json",
  output: { filename: "[name].[contenthash].js" },
  optimization: { runtimeChunk: "single" },
};
F
COPY <<"F" /srv/ui/src/shop.js
import("./cart.js").then((cart) => cart.open());
F
COPY <<"F" /srv/ui/src/admin.js
import("./cart.js").then((cart) => console.log(cart.size));
F
COPY <<"F" /srv/ui/src/cart.js
export const size = 3;
export const open = () => console.log("cart", size);
F
RUN /opt/tools/node_modules/.bin/webpack
