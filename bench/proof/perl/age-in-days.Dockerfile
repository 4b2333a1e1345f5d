# rule: general/time general/number
# path: /var/lib/app/freshness.txt
FROM base
# How old the files of the distribution are.
RUN mkdir -p /var/lib/app \
 && perl -e 'printf "%s %.6f\n", $_, -M $_ for @ARGV' /etc/debian_version /usr/share/doc/perl/copyright > /var/lib/app/freshness.txt
