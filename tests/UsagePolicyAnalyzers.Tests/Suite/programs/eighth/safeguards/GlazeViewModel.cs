// scope: UPA4008
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Pottery.Desktop;

/// <summary>View model of the glaze window (WPF). The banner above the text box is bound to <see cref="Banner"/>.</summary>
public sealed class GlazeViewModel(IChatClient client, ModerationClient moderation) : INotifyPropertyChanged
{
    private string _recipe = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Banner => "Suggestions come from an AI model. Test every glaze on a tile first.";

    public string Wish { get; set; } = "";

    public string Recipe
    {
        get => _recipe;
        private set
        {
            _recipe = value;
            OnPropertyChanged();
        }
    }

    public async Task SuggestAsync()
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(Wish);
        if (verdict.Flagged)
        {
            Recipe = "Please describe a glaze.";
            return;
        }

        var response = await client.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, "Suggest a food-safe stoneware glaze: base, colorants, cone, cooling."),
            new ChatMessage(ChatRole.User, Wish),
        ]);
        Recipe = response.FinishReason == ChatFinishReason.ContentFilter
            ? "No suggestion for this wish."
            : response.Text;
    }

    private void OnPropertyChanged([CallerMemberName] string? name = null) =>
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
