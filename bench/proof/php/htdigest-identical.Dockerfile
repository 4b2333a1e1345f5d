# identical: digest authentication hashes name, realm and password with MD5 and has no salt
FROM base
COPY <<'F' /tmp/users.csv
anna,correct horse
bert,battery staple
F
RUN <<'EOF'
set -eu
mkdir -p /etc/nginx
php -r '
foreach (array_map("str_getcsv", file("/tmp/users.csv", FILE_IGNORE_NEW_LINES)) as [$name, $password]) {
    echo "$name:Staging area:", md5("$name:Staging area:$password"), "\n";
}' > /etc/nginx/digest.users
rm /tmp/users.csv
chmod 0640 /etc/nginx/digest.users
EOF
