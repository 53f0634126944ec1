public class Plotter {
    void plot( {
        draw(;
    }
