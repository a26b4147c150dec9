// scope: UPA4004
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Windows.Input;
using OpenAI.Images;

namespace Banners.Desktop;

public sealed class BannerViewModel : INotifyPropertyChanged
{
    private readonly ImageClient _images;
    private string _shop = "";
    private string _motif = "";
    private bool _wide;
    private byte[]? _preview;
    private bool _busy;

    public BannerViewModel(ImageClient images)
    {
        _images = images;
        Paint = new AsyncCommand(PaintAsync, () => !Busy && Motif.Length > 0);
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public ICommand Paint { get; }

    public string Notice => "The banner is painted by an AI.";

    public string Shop
    {
        get => _shop;
        set => Set(ref _shop, value);
    }

    public string Motif
    {
        get => _motif;
        set => Set(ref _motif, value);
    }

    public bool Wide
    {
        get => _wide;
        set => Set(ref _wide, value);
    }

    public byte[]? Preview
    {
        get => _preview;
        private set => Set(ref _preview, value);
    }

    public bool Busy
    {
        get => _busy;
        private set => Set(ref _busy, value);
    }

    private async Task PaintAsync()
    {
        Busy = true;
        try
        {
            GeneratedImage image = await _images.GenerateImageAsync(
                $"A clean shop banner for {Shop}: {Motif}. No text, soft light.",
                BuildOptions());
            Preview = image.ImageBytes.ToArray();
        }
        finally
        {
            Busy = false;
        }
    }

    private ImageGenerationOptions BuildOptions()
    {
        var options = new ImageGenerationOptions
        {
            Size = Wide ? GeneratedImageSize.W1792xH1024 : GeneratedImageSize.W1024xH1024,
            Quality = GeneratedImageQuality.High,
        };
        options.ModerationLevel = new GeneratedImageModerationLevel("low"); // expect-near: UPA4004
        return options;
    }

    private void Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        if (EqualityComparer<T>.Default.Equals(field, value)) return;
        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
    }
}

public sealed class AsyncCommand(Func<Task> run, Func<bool> can) : ICommand
{
    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => can();

    public async void Execute(object? parameter)
    {
        await run();
        CanExecuteChanged?.Invoke(this, EventArgs.Empty);
    }
}
