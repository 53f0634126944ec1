import numpy as np

def norm(a, x):
    return np.linalg.norm(a @ x)

def gradient(a, x):
    y = a @ x
    return (y.T @ a) / np.linalg.norm(y)
