// scope: UPA1001
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.AI;

namespace Housing.Portal.Components;

public class BuildingAnswers : ComponentBase
{
    [Inject] public IChatClient Client { get; set; } = default!;

    [Parameter] public string Building { get; set; } = "";

    private string _question = "";
    private string _answer = "";
    private bool _busy;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h3");
        builder.AddContent(1, "Questions about your building");
        builder.CloseElement();

        builder.OpenElement(2, "textarea");
        builder.AddAttribute(3, "value", _question);
        builder.AddAttribute(4, "onchange", EventCallback.Factory.CreateBinder<string>(this, v => _question = v, _question));
        builder.CloseElement();

        builder.OpenElement(5, "button");
        builder.AddAttribute(6, "disabled", _busy);
        builder.AddAttribute(7, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, AskAsync));
        builder.AddContent(8, "Ask the caretaker team");
        builder.CloseElement();

        builder.OpenElement(9, "p");
        builder.AddContent(10, _answer);
        builder.CloseElement();
    }

    private async Task AskAsync()
    {
        _busy = true;
        var response = await Client.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, $"You tell residents of {Building} about bins, bicycle rooms, keys and quiet hours."),
            new ChatMessage(ChatRole.User, _question)
        ]);
        _answer = response.Text; // expect: UPA1001
        _busy = false;
    }
}
