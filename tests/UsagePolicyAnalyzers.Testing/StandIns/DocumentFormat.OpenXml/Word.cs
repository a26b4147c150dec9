namespace DocumentFormat.OpenXml
{
    public abstract class OpenXmlElement
    {
        public virtual string InnerText => "";
        public IEnumerable<T> Elements<T>() where T : OpenXmlElement => null!;
        public IEnumerable<OpenXmlElement> Elements() => null!;
        public IEnumerable<T> Descendants<T>() where T : OpenXmlElement => null!;
    }
}

namespace DocumentFormat.OpenXml.Packaging
{
    public class MainDocumentPart { public Wordprocessing.Document Document { get; set; } = null!; }
    public class WordprocessingDocument : IDisposable
    {
        public static WordprocessingDocument Open(Stream stream, bool isEditable) => null!;
        public static WordprocessingDocument Open(string path, bool isEditable) => null!;
        public MainDocumentPart? MainDocumentPart => null;
        public void Dispose() { }
    }
}

namespace DocumentFormat.OpenXml.Wordprocessing
{
    public class Document : OpenXmlElement { public Body? Body { get; set; } }
    public class Body : OpenXmlElement;
    public class Paragraph : OpenXmlElement;
    public class Run : OpenXmlElement;
    public class Text : OpenXmlElement { public string Value { get; set; } = ""; }
    public class Table : OpenXmlElement;
    public class TableRow : OpenXmlElement;
    public class TableCell : OpenXmlElement;
}
