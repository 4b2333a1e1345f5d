# rule: general/random, system/key, framework/secret
# path: /etc/mesh.d/server.hcl
FROM base
COPY <<'F' /etc/mesh.d/server.hcl
server = true
data_dir = "/var/lib/mesh"
F
RUN echo "encrypt = \"$(head -c 32 /dev/urandom | base64)\"" >> /etc/mesh.d/server.hcl
