# rule: general/time
# path: /etc/shop/build.pb
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends protobuf-compiler \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'F' /etc/shop/build.proto
syntax = "proto3";
package shop;
message Build {
  string version = 1;
  int64 built = 2;
  repeated string features = 3;
}
F
# guilty
RUN printf 'version: "1.4.0"\nbuilt: %s\nfeatures: "search"\nfeatures: "basket"\n' "$(date +%s)" \
      | protoc -I /etc/shop --encode=shop.Build build.proto > /etc/shop/build.pb
