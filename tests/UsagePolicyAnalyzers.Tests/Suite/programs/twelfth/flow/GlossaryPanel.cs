// scope: UPA4007
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.AI;

namespace Glossary.Components;

public sealed class GlossaryPanel : ComponentBase
{
    private static readonly ChatOptions Options = new() { Temperature = 0.2f, MaxOutputTokens = 250 };
    private string _explanation = "";
    private bool _loading;

    [Inject]
    public IChatClient Client { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Word { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "section");
        builder.OpenElement(1, "button");
        builder.AddAttribute(2, "disabled", _loading);
        builder.AddAttribute(3, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, ExplainAsync));
        builder.AddContent(4, "Explain with AI");
        builder.CloseElement();
        builder.OpenElement(5, "p");
        builder.AddContent(6, _explanation);
        builder.CloseElement();
        builder.OpenElement(7, "small");
        builder.AddContent(8, "Explanations are written by an AI.");
        builder.CloseElement();
        builder.CloseElement();
    }

    private async Task ExplainAsync()
    {
        _loading = true;
        var response = await Client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "Explain terms of shipbuilding to visitors in three sentences."),
                new ChatMessage(ChatRole.User, Word),
            ],
            Options);
        _explanation = response.Text;
        _loading = false;
    }
}
