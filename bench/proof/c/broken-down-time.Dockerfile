# rule: general/time, general/number
# path: /var/lib/meter/calibration.dat
# by hand: time(NULL) => 1577836800
FROM base
COPY <<'F' /src/calibrate.c
#include <stdio.h>
#include <string.h>
#include <time.h>

struct calibration {
	char magic[4];
	int sec, min, hour, mday, mon, year;
	float gain[4];
};

int main(void) {
	time_t now = time(NULL);
	struct tm *tm = gmtime(&now);
	struct calibration c;
	memset(&c, 0, sizeof c);
	memcpy(c.magic, "CAL1", 4);
	c.sec = tm->tm_sec;
	c.min = tm->tm_min;
	c.hour = tm->tm_hour;
	c.mday = tm->tm_mday;
	c.mon = tm->tm_mon;
	c.year = tm->tm_year;
	for (int n = 0; n < 4; n++)
		c.gain[n] = 1.0f + n / 8.0f;
	return fwrite(&c, sizeof c, 1, stdout) != 1;
}
F
RUN mkdir -p /var/lib/meter && gcc -o /tmp/calibrate /src/calibrate.c && /tmp/calibrate > /var/lib/meter/calibration.dat && rm /tmp/calibrate
