namespace Whisper.net;

public class SegmentData { public string Text { get; set; } = ""; public TimeSpan Start { get; set; } public TimeSpan End { get; set; } }

public class WhisperFactory
{
    public static WhisperFactory FromPath(string path) => null!;
    public WhisperProcessorBuilder CreateBuilder() => null!;
}

public class WhisperProcessorBuilder
{
    public WhisperProcessorBuilder WithLanguage(string language) => this;
    public WhisperProcessor Build() => null!;
}

public class WhisperProcessor : IDisposable
{
    public void Dispose() { }
    public IAsyncEnumerable<SegmentData> ProcessAsync(Stream waveStream, CancellationToken cancellationToken = default) => null!;
    public IAsyncEnumerable<SegmentData> ProcessAsync(float[] samples, CancellationToken cancellationToken = default) => null!;
}
