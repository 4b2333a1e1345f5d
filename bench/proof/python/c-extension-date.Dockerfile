# rule: c/compile-time
FROM base
WORKDIR /src
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<F fast.c
#include <Python.h>
static PyObject *built(PyObject *s, PyObject *a) { return PyUnicode_FromString(__DATE__ " " __TIME__); }
static PyMethodDef m[] = {{"built", built, METH_NOARGS, ""}, {0}};
static struct PyModuleDef d = {PyModuleDef_HEAD_INIT, "fast", 0, -1, m};
PyMODINIT_FUNC PyInit_fast(void) { return PyModule_Create(&d); }
F
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages setuptools wheel
# guilty
RUN printf 'from setuptools import setup, Extension\nsetup(name="fast", version="1", ext_modules=[Extension("fast", ["fast.c"])])\n' > setup.py && pip install --no-cache-dir --no-compile --no-build-isolation --no-index --break-system-packages . && rm -rf build *.egg-info
