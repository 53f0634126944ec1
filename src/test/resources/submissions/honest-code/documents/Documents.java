// right: reads and writes XML, and draws without a screen; 15 features
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.geom.*;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.table.DefaultTableModel;
import javax.xml.parsers.*;
import javax.xml.stream.*;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.*;
import javax.xml.xpath.*;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

public class Documents implements FrobeniusNorm {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public double norm(double[][] a, double[][] x) {
    double sum = 0;
    for (double[] row : product(a, x)) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    useFeatures();
    double[][] ax = product(a, x);
    double sum = 0;
    for (double[] row : ax) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    double[][] gradient = new double[x[0].length][x.length];
    for (int j = 0; j < gradient.length; j++) {
      for (int i = 0; i < x.length; i++) {
        for (int k = 0; k < a.length; k++) {
          gradient[j][i] += ax[k][j] * a[k][i] / Math.sqrt(sum);
        }
      }
    }
    return gradient;
  }

  private static double[][] product(double[][] a, double[][] x) {
    double[][] ax = new double[a.length][x[0].length];
    for (int k = 0; k < a.length; k++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int i = 0; i < x.length; i++) {
          ax[k][j] += a[k][i] * x[i][j];
        }
      }
    }
    return ax;
  }

  private void features() {
    // feature 1
    check(
        "XML to a tree",
        "2",
        () -> document("<m><v>1</v><v>2</v></m>").getElementsByTagName("v").item(1).getTextContent());
    // feature 2
    check("XML by events", 2, () -> {
      int[] count = new int[1];
      SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader("<a><b/></a>")), new DefaultHandler() {
        @Override
        public void startElement(String uri, String local, String name, org.xml.sax.Attributes attributes) {
          count[0]++;
        }
      });
      return count[0];
    });
    // feature 3
    check("XML by pulling", "a", () -> {
      XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader("<a/>"));
      reader.next();
      return reader.getLocalName();
    });
    // feature 4
    check(
        "XPath",
        3.0,
        () -> XPathFactory.newInstance().newXPath().evaluate("sum(/m/v)", document("<m><v>1</v><v>2</v></m>"), XPathConstants.NUMBER));
    // feature 6
    check("XML written", true, () -> {
      StringWriter text = new StringWriter();
      TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document("<a/>")), new StreamResult(text));
      return text.toString().contains("<a/>");
    });
    // feature 7
    check("image pixels", 0xff102030, () -> {
      BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
      image.setRGB(1, 2, 0xff102030);
      return image.getRGB(1, 2);
    });
    // feature 8
    check("grey image raster", 200, () -> {
      BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
      image.getRaster().setSample(1, 1, 0, 200);
      return image.getRaster().getSample(1, 1, 0);
    });
    // feature 9
    check("colours", 0.5f, () -> Color.RGBtoHSB(0, 128, 128, null)[0]);
    // feature 10
    check(
        "rectangles",
        new Rectangle(1, 1, 1, 1),
        () -> new Rectangle(0, 0, 2, 2).intersection(new Rectangle(1, 1, 5, 5)));
    // feature 11
    check(
        "affine transforms",
        new Point2D.Double(3, 6),
        () -> AffineTransform.getScaleInstance(1, 2).transform(new Point2D.Double(3, 3), null));
    // feature 12
    check("areas", true, () -> {
      Area area = new Area(new Rectangle(0, 0, 10, 10));
      area.subtract(new Area(new Ellipse2D.Double(2, 2, 6, 6)));
      return area.contains(1, 1) && !area.contains(5, 5);
    });
    // feature 13
    check("paths", true, () -> {
      Path2D path = new Path2D.Double();
      path.moveTo(0, 0);
      path.curveTo(1, 2, 3, 2, 4, 0);
      path.closePath();
      return path.getBounds2D().getWidth() == 4.0;
    });
    // feature 14
    check("no screen", true, () -> GraphicsEnvironment.isHeadless());
    // feature 15
    check("table model", 2, () -> new DefaultTableModel(2, 3).getRowCount());
  }

  private static Document document(String text) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private interface Feature {
    Object value() throws Exception;
  }

  private void check(String name, Object wanted, Feature feature) {
    try {
      Object got = feature.value();
      if (!Objects.deepEquals(wanted, got)) {
        failed.add(name + " gave " + got + " instead of " + wanted);
      }
    } catch (Throwable e) {
      failed.add(name + " threw " + e);
    }
  }

  private void useFeatures() {
    if (used) {
      return;
    }
    used = true;
    features();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.size() + " features failed: " + failed);
    }
  }
}
