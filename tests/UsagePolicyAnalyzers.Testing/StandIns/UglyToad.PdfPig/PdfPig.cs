namespace UglyToad.PdfPig
{
    public class PdfDocument : IDisposable
    {
        public static PdfDocument Open(Stream stream, object? options = null) => null!;
        public static PdfDocument Open(byte[] fileBytes, object? options = null) => null!;
        public static PdfDocument Open(string filePath, object? options = null) => null!;
        public int NumberOfPages => 0;
        public IEnumerable<Content.Page> GetPages() => null!;
        public Content.Page GetPage(int pageNumber) => null!;
        public void Dispose() { }
    }
}

namespace UglyToad.PdfPig.Content
{
    public class Word { public string Text => ""; }
    public class Page { public int Number => 0; public string Text => ""; public IEnumerable<Word> GetWords() => null!; }
}

namespace UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor
{
    public static class ContentOrderTextExtractor { public static string GetText(Content.Page page, bool addDoubleNewline = false) => ""; }
}
