namespace iText.Kernel.Pdf
{
    public class PdfReader : IDisposable { public PdfReader(Stream @is) { } public PdfReader(string filename) { } public void Close() { } public void Dispose() { } }
    public class PdfWriter : IDisposable { public PdfWriter(Stream os) { } public PdfWriter(string filename) { } public void Dispose() { } }
    public class PdfPage;
    public class PdfDocument : IDisposable
    {
        public PdfDocument(PdfReader reader) { }
        public PdfDocument(PdfWriter writer) { }
        public int GetNumberOfPages() => 0;
        public PdfPage GetPage(int pageNum) => null!;
        public void Close() { }
        public void Dispose() { }
    }
}

namespace iText.Kernel.Pdf.Canvas.Parser.Listener
{
    public interface ITextExtractionStrategy;
    public class SimpleTextExtractionStrategy : ITextExtractionStrategy;
    public class LocationTextExtractionStrategy : ITextExtractionStrategy;
}

namespace iText.Kernel.Pdf.Canvas.Parser
{
    public static class PdfTextExtractor
    {
        public static string GetTextFromPage(PdfPage page) => "";
        public static string GetTextFromPage(PdfPage page, Listener.ITextExtractionStrategy strategy) => "";
    }
}
