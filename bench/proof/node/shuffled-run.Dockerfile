# rule: general/time, general/order, general/random
# path: /app/run.json
FROM base
WORKDIR /app
RUN node -e 'const fs=require("fs");const s={start:Date.now()};s.items=["x","y","z"].sort(()=>Math.random()-0.5);s.took=performance.now();fs.writeFileSync("run.json",JSON.stringify(s))'
