# rule: node/gyp-order
# path: /srv/app/build/Makefile
FROM base
WORKDIR /srv/app
RUN printf '{"name":"shop","version":"1.0.0"}' > package.json && printf '{"targets":[{"target_name":"fast","sources":["fast.cc"]}]}' > binding.gyp && printf '#include <node_api.h>\nnapi_value init(napi_env env, napi_value exports) { return exports; }\nNAPI_MODULE(fast, init)\n' > fast.cc && node-gyp --nodedir=/usr configure build && rm -rf /root/.cache /root/.npm /tmp/*
