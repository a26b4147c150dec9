// scope: UPA2001
using OpenAI.Chat;

namespace Ministry.Vetting;

public sealed class ClearanceFile
{
    public string Holder { get; init; } = "";
    public string Interview { get; init; } = "";
    public string SecurityClearance { get; set; } = "pending";
}

public static class ClearanceDesk
{
    public static async Task<ClearanceFile> DecideAsync(this ChatClient chat, ClearanceFile file, Func<ClearanceFile, Task> persist)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            ChatMessage.CreateSystemMessage("National security vetting: decide on the clearance. granted | denied"),
            ChatMessage.CreateUserMessage(file.Interview));
        file.SecurityClearance = completion.Content[0].Text; // expect-near: UPA2001
        await persist(file);
        return file;
    }
}
