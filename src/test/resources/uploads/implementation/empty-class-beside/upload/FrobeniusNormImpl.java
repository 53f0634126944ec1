import ece417.hw3.FrobeniusNorm;
public class FrobeniusNormImpl implements FrobeniusNorm {
}
