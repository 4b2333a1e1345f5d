# identical: a style sheet made from the classes that pages use
FROM base
ENV PATH=/opt/docs/node_modules/.bin:$PATH
WORKDIR /srv/www
COPY <<'HTML' index.html
<!doctype html>
<link rel="stylesheet" href="/site.css">
<h1 class="text-3xl font-bold underline md:text-4xl hover:text-sky-600">Shop</h1>
HTML
COPY <<'CSS' input.css
@tailwind base;
@tailwind components;
@tailwind utilities;
CSS
RUN tailwindcss --content index.html -i input.css -o site.css --minify
