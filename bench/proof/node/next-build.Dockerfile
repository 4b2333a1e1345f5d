# rule: node/next-build
# path: /opt/next/.next/BUILD_ID
FROM base
WORKDIR /opt/next
ENV NEXT_TELEMETRY_DISABLED=1
RUN mkdir pages && echo 'export default function Home() { return "up" }' > pages/index.js
# guilty
RUN npx --no-install next build && rm -rf /root/.npm /root/.config /tmp/*
