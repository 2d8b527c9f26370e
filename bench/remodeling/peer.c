/*
 * CVODE (BDF) on the generated model, as a native peer: dense, or KLU with the analytic sparse Jacobian.
 *
 *   peer dense|klu [roots] < problem
 *
 * The problem, as numbers: repeats, people, rtol, floors[N], then the doses (count; time, state, amount each), the
 * output times (count; times), the states to show (count; indices), the end, and for each person threshold[NJUMPS],
 * K[NK], y0[N].
 * Absolute tolerance is rtol * floor, as in our own solver. With `roots` the jump is located by CVODE's root finder,
 * and the integration begun anew there; without, it is left to the error control.
 * Answer: best processor time of one pass over all people in ms, steps, then the states shown, of each person at each output time.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunlinsol/sunlinsol_klu.h>
#include <sunmatrix/sunmatrix_dense.h>
#include <sunmatrix/sunmatrix_sparse.h>
#include "model.h"

typedef struct {
  double K[NK];
  double threshold[NJUMPS + 1];
  int m[NJUMPS + 1];
  int roots;
} Person;

static void set_jumps(Person *p, const double *y) {
  if (!p->roots)
    for (int j = 0; j < NJUMPS; j++) p->m[j] = y[jump_state[j]] > p->threshold[j];
}
static int f(realtype t, N_Vector y, N_Vector ydot, void *data) {
  Person *p = data;
  set_jumps(p, N_VGetArrayPointer(y));
  model_rhs(t, N_VGetArrayPointer(y), p->K, p->m, N_VGetArrayPointer(ydot));
  return 0;
}
static int jacobian(realtype t, N_Vector y, N_Vector fy, SUNMatrix J, void *data, N_Vector a, N_Vector b, N_Vector c) {
  Person *p = data;
  set_jumps(p, N_VGetArrayPointer(y));
  if (SUNMatGetID(J) == SUNMATRIX_SPARSE) {
    sunindextype *starts = SUNSparseMatrix_IndexPointers(J), *rows = SUNSparseMatrix_IndexValues(J);
    for (int i = 0; i <= N; i++) starts[i] = column_start[i];
    for (int i = 0; i < NNZ; i++) rows[i] = row_index[i];
    model_jacobian(t, N_VGetArrayPointer(y), p->K, p->m, SUNSparseMatrix_Data(J));
    return 0;
  }
  double values[NNZ];
  model_jacobian(t, N_VGetArrayPointer(y), p->K, p->m, values);
  SUNMatZero(J);
  for (int j = 0; j < N; j++)
    for (long i = column_start[j]; i < column_start[j + 1]; i++) SM_ELEMENT_D(J, row_index[i], j) = values[i];
  return 0;
}
static int roots(realtype t, N_Vector y, realtype *g, void *data) {
  Person *p = data;
  for (int j = 0; j < NJUMPS; j++) g[j] = N_VGetArrayPointer(y)[jump_state[j]] - p->threshold[j];
  return 0;
}

static double number(void) {
  double x;
  if (scanf("%lf", &x) != 1) exit(3);
  return x;
}
static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}
static void check(int flag, const char *what) {
  if (flag < 0) { fprintf(stderr, "%s failed: %d\n", what, flag); exit(4); }
}

int main(int argc, char **argv) {
  int klu = argc > 1 && !strcmp(argv[1], "klu"), with_roots = argc > 2 && !strcmp(argv[2], "roots");
  int repeats = number(), people = number();
  double rtol = number(), floors[N];
  for (int i = 0; i < N; i++) floors[i] = number();
  int doses = number();
  double *dose = malloc(sizeof(double) * 3 * (doses + 1));
  for (int i = 0; i < 3 * doses; i++) dose[i] = number();
  int outputs = number();
  double *times = malloc(sizeof(double) * (outputs + 1));
  for (int i = 0; i < outputs; i++) times[i] = number();
  int shown = number();
  int *show = malloc(sizeof(int) * (shown + 1));
  for (int i = 0; i < shown; i++) show[i] = number();
  double end = number();
  Person *all = calloc(people, sizeof(Person));
  double *start = malloc(sizeof(double) * people * N), *out = malloc(sizeof(double) * people * outputs * N);
  for (int k = 0; k < people; k++) {
    for (int j = 0; j < NJUMPS; j++) all[k].threshold[j] = number();
    for (int i = 0; i < NK; i++) all[k].K[i] = number();
    for (int i = 0; i < N; i++) start[k * N + i] = number();
    all[k].roots = with_roots;
  }

  SUNContext context;
  SUNContext_Create(NULL, &context);
  N_Vector y = N_VNew_Serial(N, context), atol = N_VNew_Serial(N, context);
  double *Y = N_VGetArrayPointer(y);
  for (int i = 0; i < N; i++) N_VGetArrayPointer(atol)[i] = rtol * floors[i];
  memcpy(Y, start, sizeof(double) * N);
  void *cvode = CVodeCreate(CV_BDF, context);
  check(CVodeInit(cvode, f, 0, y), "CVodeInit");
  check(CVodeSVtolerances(cvode, rtol, atol), "tolerances");
  SUNMatrix A = klu ? SUNSparseMatrix(N, N, NNZ, CSC_MAT, context) : SUNDenseMatrix(N, N, context);
  SUNLinearSolver S = klu ? SUNLinSol_KLU(y, A, context) : SUNLinSol_Dense(y, A, context);
  check(CVodeSetLinearSolver(cvode, S, A), "linear solver");
  check(CVodeSetJacFn(cvode, jacobian), "Jacobian");
  CVodeSetMaxNumSteps(cvode, 100000000);
  if (with_roots) check(CVodeRootInit(cvode, NJUMPS, roots), "roots");

  double best = 1e300;
  long steps = 0;
  for (int r = 0; r < repeats; r++) {
    double t0 = now_ms();
    steps = 0;
    for (int k = 0; k < people; k++) {
      Person *p = &all[k];
      memcpy(Y, start + k * N, sizeof(double) * N);
      for (int j = 0; j < NJUMPS; j++) p->m[j] = Y[jump_state[j]] > p->threshold[j];
      check(CVodeSetUserData(cvode, p), "user data");
      double t = 0;
      int next = 0, row = 0, fresh = 1;
      for (;;) {
        for (; next < doses && dose[3 * next] <= t + 1e-7; next++, fresh = 1) Y[(int)dose[3 * next + 1]] += dose[3 * next + 2];
        for (; row < outputs && times[row] <= t + 1e-7; row++) memcpy(out + (k * outputs + row) * N, Y, sizeof(double) * N);
        if (t >= end) break;
        if (fresh) { check(CVodeReInit(cvode, t, y), "ReInit"); fresh = 0; }
        double until = next < doses && dose[3 * next] < end ? dose[3 * next] : end;
        CVodeSetStopTime(cvode, until);
        while (t < until) {
          double target = row < outputs && times[row] < until - 1e-7 ? times[row] : until;
          int flag = CVode(cvode, target, y, &t, CV_NORMAL);
          check(flag, "CVode");
          if (flag == CV_ROOT_RETURN) {
            int which[NJUMPS + 1];
            long s;
            CVodeGetRootInfo(cvode, which);
            for (int j = 0; j < NJUMPS; j++) if (which[j]) p->m[j] = which[j] > 0;
            CVodeGetNumSteps(cvode, &s);
            steps += s;
            check(CVodeReInit(cvode, t, y), "ReInit");
            CVodeSetStopTime(cvode, until);
            continue;
          }
          if (row < outputs && t >= times[row] - 1e-7 && t < until - 1e-7) memcpy(out + (k * outputs + row++) * N, Y, sizeof(double) * N);
        }
        long s;
        CVodeGetNumSteps(cvode, &s);
        if (next < doses || until >= end) steps += s;
      }
    }
    double took = now_ms() - t0;
    if (took < best) best = took;
  }
  printf("%.6f %ld\n", best, steps);
  for (int row = 0; row < people * outputs; row++)
    for (int i = 0; i < shown; i++) printf("%.17g\n", out[row * N + show[i]]);
  return 0;
}
