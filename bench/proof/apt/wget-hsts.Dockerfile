# rule: system/shell-history
# path: /root/.wget-hsts
FROM base
RUN printf '# HSTS 1.0 Known Hosts database for GNU Wget.\nexample.test\t0\t1\t%s\t31536000\n' "$(date +%s)" > /root/.wget-hsts
