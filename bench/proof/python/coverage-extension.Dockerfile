# rule: c/coverage, general/time, c/compile-time
# also: general/random, general/number
# path: /srv/fastprice/build/**/fastprice.gcno
FROM base
WORKDIR /srv/fastprice
COPY <<'C' fastprice.c
#include <Python.h>

static PyObject *total(PyObject *self, PyObject *args) {
    long pieces, price;
    if (!PyArg_ParseTuple(args, "ll", &pieces, &price)) return NULL;
    return PyLong_FromLong(pieces > 9 ? pieces * price * 9 / 10 : pieces * price);
}

static PyMethodDef methods[] = {{"total", total, METH_VARARGS, "Price of many."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "fastprice", NULL, -1, methods};

PyMODINIT_FUNC PyInit_fastprice(void) { return PyModule_Create(&module); }
C
COPY <<'PY' setup.py
from setuptools import Extension, setup

setup(name="fastprice", version="1.0", ext_modules=[Extension("fastprice", ["fastprice.c"])])
PY
# The tests measure what of the C code they reach.
RUN CFLAGS='--coverage -O0' LDFLAGS='--coverage' PYTHONDONTWRITEBYTECODE=1 /opt/tools/bin/python setup.py build_ext --inplace
