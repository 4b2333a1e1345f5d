# rule: general/time
# path: /usr/local/share/man/man1/shopctl.1
FROM base
RUN mkdir -p /usr/local/share/man/man1 && printf '#!/usr/bin/perl\nprint "up\\n";\n\n=head1 NAME\n\nshopctl - speaks to the shop\n\n=head1 SYNOPSIS\n\nshopctl up\n\n=cut\n' > /usr/local/bin/shopctl
# guilty
RUN --mount=type=secret,id=round,env=ROUND touch -d "2026-03-1$ROUND 10:00:00 UTC" /usr/local/bin/shopctl && pod2man --section 1 /usr/local/bin/shopctl /usr/local/share/man/man1/shopctl.1
