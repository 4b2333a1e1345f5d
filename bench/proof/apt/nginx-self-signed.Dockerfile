# rule: system/key
# path: /etc/nginx/ssl/*
FROM base
ENV DEBIAN_FRONTEND=noninteractive
# guilty
RUN apt-get update && \
    apt-get install -y --no-install-recommends nginx-light openssl && \
    mkdir -p /etc/nginx/ssl && \
    openssl req -x509 -nodes -newkey rsa:2048 -days 3650 \
      -keyout /etc/nginx/ssl/server.key -out /etc/nginx/ssl/server.crt \
      -subj "/C=DE/O=Example/CN=localhost" && \
    apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/* /var/lib/dpkg/*-old
COPY <<'CONF' /etc/nginx/conf.d/tls.conf
server { listen 8443 ssl; ssl_certificate /etc/nginx/ssl/server.crt; ssl_certificate_key /etc/nginx/ssl/server.key; }
CONF
EXPOSE 8443
CMD ["nginx", "-g", "daemon off;"]
