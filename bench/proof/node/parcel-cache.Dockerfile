# rule: node/bundler-cache
# path: /opt/tools/.parcel-cache/**
FROM base
WORKDIR /opt/tools
RUN mkdir src && echo 'document.title = "shop"' > src/main.js && echo '<script type="module" src="main.js"></script>' > src/index.html
# guilty
RUN npx --no-install parcel build src/index.html && rm -rf /root/.npm /tmp/*
