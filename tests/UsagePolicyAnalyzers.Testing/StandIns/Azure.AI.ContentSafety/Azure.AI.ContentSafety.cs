using Azure.Core;

namespace Azure.AI.ContentSafety
{
    public class ContentSafetyClientOptions : ClientOptions;

    public class ContentSafetyClient
    {
        public ContentSafetyClient(Uri endpoint, AzureKeyCredential credential, ContentSafetyClientOptions? options = null) { }
        public ContentSafetyClient(Uri endpoint, TokenCredential credential, ContentSafetyClientOptions? options = null) { }
        public virtual Response<AnalyzeTextResult> AnalyzeText(string text, CancellationToken cancellationToken = default) => null!;
        public virtual Response<AnalyzeTextResult> AnalyzeText(AnalyzeTextOptions options, CancellationToken cancellationToken = default) => null!;
        public virtual Response AnalyzeText(BinaryData content, object? context = null) => null!;
        public virtual Task<Response<AnalyzeTextResult>> AnalyzeTextAsync(string text, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<AnalyzeTextResult>> AnalyzeTextAsync(AnalyzeTextOptions options, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response> AnalyzeTextAsync(BinaryData content, object? context = null) => null!;
        public virtual Response<AnalyzeImageResult> AnalyzeImage(BinaryData content, CancellationToken cancellationToken = default) => null!;
        public virtual Response<AnalyzeImageResult> AnalyzeImage(Uri blobUri, CancellationToken cancellationToken = default) => null!;
        public virtual Response<AnalyzeImageResult> AnalyzeImage(AnalyzeImageOptions options, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<AnalyzeImageResult>> AnalyzeImageAsync(BinaryData content, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<AnalyzeImageResult>> AnalyzeImageAsync(Uri blobUri, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<AnalyzeImageResult>> AnalyzeImageAsync(AnalyzeImageOptions options, CancellationToken cancellationToken = default) => null!;
        public virtual Response<ShieldPromptResult> ShieldPrompt(ShieldPromptOptions options, CancellationToken cancellationToken = default) => null!;
        public virtual Response ShieldPrompt(BinaryData content, object? context = null) => null!;
        public virtual Task<Response<ShieldPromptResult>> ShieldPromptAsync(ShieldPromptOptions options, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response> ShieldPromptAsync(BinaryData content, object? context = null) => null!;
    }

    public class AnalyzeTextOptions(string text) { public string Text { get; } = text; public IList<string> BlocklistNames { get; } = []; public bool? HaltOnBlocklistHit { get; set; } }
    public class AnalyzeImageOptions(ContentSafetyImageData image) { public ContentSafetyImageData Image { get; } = image; }
    public class ContentSafetyImageData { public ContentSafetyImageData(BinaryData content) { } public ContentSafetyImageData(Uri blobUri) { } }
    public class ShieldPromptOptions { public string? UserPrompt { get; set; } public IList<string> Documents { get; } = []; }
    public class AnalyzeTextResult { public IReadOnlyList<TextBlocklistMatch> BlocklistsMatch => []; public IReadOnlyList<TextCategoriesAnalysis> CategoriesAnalysis => []; }
    public class AnalyzeImageResult { public IReadOnlyList<ImageCategoriesAnalysis> CategoriesAnalysis => []; }
    public class TextBlocklistMatch { public string BlocklistName => ""; }
    public class TextCategoriesAnalysis { public TextCategory Category => default; public int? Severity => null; }
    public class ImageCategoriesAnalysis { public int? Severity => null; }
    public class ShieldPromptResult { public UserPromptInjectionAnalysisResult UserPromptAnalysis => null!; public IReadOnlyList<DocumentInjectionAnalysisResult> DocumentsAnalysis => []; }
    public class UserPromptInjectionAnalysisResult { public bool AttackDetected => false; }
    public class DocumentInjectionAnalysisResult { public bool AttackDetected => false; }
    public readonly struct TextCategory : IEquatable<TextCategory>
    {
        public static TextCategory Hate => default;
        public static TextCategory SelfHarm => default;
        public static TextCategory Sexual => default;
        public static TextCategory Violence => default;
        public bool Equals(TextCategory other) => true;
        public override bool Equals(object? obj) => obj is TextCategory;
        public override int GetHashCode() => 0;
        public static bool operator ==(TextCategory left, TextCategory right) => true;
        public static bool operator !=(TextCategory left, TextCategory right) => false;
    }
}
