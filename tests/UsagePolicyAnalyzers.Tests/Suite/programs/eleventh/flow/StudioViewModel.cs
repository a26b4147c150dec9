// scope: UPA3011
using System.ComponentModel;
using System.Runtime.CompilerServices;
using OpenAI.Images;

namespace Studio.Desktop;

public sealed class StudioViewModel : INotifyPropertyChanged
{
    private readonly ImageClient _images = new("gpt-image-1",
        "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"); // expect: UPA3011
    private byte[]? _poster;

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Occasion { get; set; } = "";

    public byte[]? Poster
    {
        get => _poster;
        private set
        {
            _poster = value;
            OnPropertyChanged();
        }
    }

    public async Task PaintAsync()
    {
        GeneratedImage image = await _images.GenerateImageAsync("A poster in two colours for: " + Occasion);
        Poster = image.ImageBytes?.ToArray();
    }

    private void OnPropertyChanged([CallerMemberName] string? name = null) => PropertyChanged?.Invoke(this, new(name));
}
