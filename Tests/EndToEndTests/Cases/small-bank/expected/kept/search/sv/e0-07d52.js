answerbankPart("sv.e0","0anragnep\n0etni\n0gnir\n0naryh\n0plajh\n0ragnep\n1ekcar\n0terotnok\n");
