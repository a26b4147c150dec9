using System.Diagnostics;
using System.Text.Json;
using OpenAI.Chat;

namespace Repo.Housekeeping;

/// <summary>Suggests which git branches can go. Every single deletion is put to the developer first.</summary>
public static class BranchKeeper
{
    private static readonly ChatTool DeleteBranch = ChatTool.CreateFunctionTool(
        "delete_branch",
        "Deletes a local branch",
        BinaryData.FromString("""{"type":"object","properties":{"name":{"type":"string"},"why":{"type":"string"}},"required":["name","why"]}"""));

    public static async Task<int> Main()
    {
        var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);
        var branches = await GitAsync("branch", "-vv");

        Console.WriteLine("Suggestions come from an AI. Nothing is deleted without your 'y'.");

        var messages = new List<ChatMessage>
        {
            new SystemChatMessage("You keep a git repository tidy. Call delete_branch for branches that are merged or whose upstream is gone. When you are done, write one closing sentence."),
            new UserChatMessage(branches),
        };
        var options = new ChatCompletionOptions { Tools = { DeleteBranch }, EndUserId = "developer" };

        while (true)
        {
            ChatCompletion completion = await chat.CompleteChatAsync(messages, options);
            if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 }) return 1;
            if (completion.FinishReason != ChatFinishReason.ToolCalls)
            {
                Console.WriteLine(completion.Content[0].Text);
                return 0;
            }

            messages.Add(new AssistantChatMessage(completion));
            foreach (var call in completion.ToolCalls)
            {
                using var arguments = JsonDocument.Parse(call.FunctionArguments);
                var name = arguments.RootElement.GetProperty("name").GetString()!;
                messages.Add(new ToolChatMessage(call.Id, await AskAndDeleteAsync(name)));
            }
        }
    }

    private static async Task<string> AskAndDeleteAsync(string name)
    {
        Console.Write($"Delete branch '{name}'? [y/N] ");
        var key = Console.ReadLine();
        if (!string.Equals(key, "y", StringComparison.OrdinalIgnoreCase)) return "The developer keeps it.";
        return await GitAsync("branch", "-D", name);
    }

    private static async Task<string> GitAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
