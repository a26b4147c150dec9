namespace Microsoft.KernelMemory;

public interface IKernelMemory
{
    IAsyncEnumerable<MemoryAnswer> AskStreamingAsync(string question, string? index = null, double minRelevance = 0, CancellationToken cancellationToken = default);
    Task<SearchResult> SearchAsync(string query, string? index = null, double minRelevance = 0, int limit = -1, CancellationToken cancellationToken = default);
    Task<string> ImportTextAsync(string text, string? documentId = null, string? index = null, CancellationToken cancellationToken = default);
}

public static class KernelMemoryExtensions
{
    public static Task<MemoryAnswer> AskAsync(this IKernelMemory memory, string question, string? index = null, double minRelevance = 0, CancellationToken cancellationToken = default) => null!;
}

public class MemoryAnswer
{
    public string Question { get; set; } = "";
    public string Result { get; set; } = "";
    public bool NoResult { get; set; }
}

public class SearchResult { public List<Citation> Results { get; set; } = []; }

public class Citation
{
    public string DocumentId { get; set; } = "";
    public List<Partition> Partitions { get; set; } = [];
    public class Partition { public string Text { get; set; } = ""; }
}
