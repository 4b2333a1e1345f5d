# rule: general/time
# path: /srv/solver/generated/gridmodule.c
FROM base
WORKDIR /srv/solver
COPY <<'F' grid.f
      subroutine smooth(a, n, w)
      integer n, i
      double precision a(n), w
cf2py intent(in, out) a
      do 10 i = 2, n - 1
        a(i) = (1 - w) * a(i) + w * (a(i - 1) + a(i + 1)) / 2
 10   continue
      end
F
RUN PYTHONDONTWRITEBYTECODE=1 /opt/tools/bin/python -m numpy.f2py --quiet --build-dir generated -m grid grid.f
