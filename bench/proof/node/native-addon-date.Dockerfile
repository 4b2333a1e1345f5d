# rule: c/compile-time
# also: node/gyp node/gyp-order
# path: /srv/app/build/Release/*
FROM base
WORKDIR /srv/app
RUN printf '{"name":"shop","version":"1.0.0"}' > package.json && printf '{"targets":[{"target_name":"fast","sources":["fast.cc"]}]}' > binding.gyp && printf '#include <node_api.h>\nextern "C" const char *built() { return __DATE__ " " __TIME__; }\nnapi_value init(napi_env env, napi_value exports) { return exports; }\nNAPI_MODULE(fast, init)\n' > fast.cc
# guilty
RUN node-gyp --nodedir=/usr configure build && rm -rf /root/.cache /root/.npm /tmp/*
