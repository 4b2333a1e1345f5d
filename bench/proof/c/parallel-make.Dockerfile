# rule: general/order
# path: /src/build.log
FROM base
COPY <<EOF /src/Makefile
all: $(shell seq 1 24)
%:
	@sleep 0.0$(shell shuf -i 1-9 -n 1); echo "CC $@" >> build.log
EOF
RUN cd /src && make -j8
