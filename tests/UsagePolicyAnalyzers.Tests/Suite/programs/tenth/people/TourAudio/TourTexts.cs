namespace Castle.Tour;

public interface ITourTexts
{
    IReadOnlyList<string> Stops { get; }
    Task<string?> ForStopAsync(int stop, string language, CancellationToken ct);
}

public sealed class MarkdownTourTexts : ITourTexts
{
    public IReadOnlyList<string> Stops { get; } = ["Gate", "Well", "Great hall", "Armoury", "Chapel"];

    public async Task<string?> ForStopAsync(int stop, string language, CancellationToken ct)
    {
        var file = Path.Combine("texts", language, $"{stop:00}.md");
        return File.Exists(file) ? await File.ReadAllTextAsync(file, ct) : null;
    }
}
