# rule: node/snapshot
# path: /srv/app/snapshot.blob
FROM base
WORKDIR /srv/app
# guilty
RUN echo 'globalThis.menu = new Map([["a", 1]]); require("v8").startupSnapshot.setDeserializeMainFunction(() => console.log(menu))' > entry.js && node --snapshot-blob snapshot.blob --build-snapshot entry.js
