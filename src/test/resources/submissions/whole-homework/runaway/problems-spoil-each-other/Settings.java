class Settings {
    static double scale = 1;
}
