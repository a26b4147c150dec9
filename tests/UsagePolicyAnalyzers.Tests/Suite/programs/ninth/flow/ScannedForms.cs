// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Text.Json;
using OpenAI.Chat;

namespace Fleet.Scanning;

public sealed record ScanJob(Guid Id, string OcrText);

public interface IScanStore
{
    IEnumerable<ScanJob> Unread();
    void Save(Guid id, JsonElement fields);
}

public sealed class ScannedForms(ChatClient chat, IScanStore store)
{
    private static readonly BinaryData DeliveryNote = BinaryData.FromString("""
        {
          "type": "object",
          "properties": {
            "supplier": { "type": "string" },
            "delivery_note_no": { "type": "string" },
            "pallets": { "type": "integer" },
            "received_on": { "type": "string", "description": "ISO date" }
          },
          "required": ["supplier", "delivery_note_no", "pallets", "received_on"],
          "additionalProperties": false
        }
        """);

    private static readonly BinaryData DriverSheet = BinaryData.FromString("""
        {
          "type": "object",
          "properties": {
            "haulier": { "type": "string" },
            "plate": { "type": "string" },
            "driver_name": { "type": "string" },
            "driving_licence_number": { "type": "string" },
            "gate": { "type": "integer" }
          },
          "required": ["haulier", "plate", "driver_name", "driving_licence_number", "gate"],
          "additionalProperties": false
        }
        """);

    public async Task ReadAllAsync()
    {
        foreach (var job in store.Unread())
        {
            var isDriverSheet = job.OcrText.Contains("GATE PASS", StringComparison.OrdinalIgnoreCase);
            var fields = isDriverSheet ? await ReadDriverSheetAsync(job.OcrText) : await ReadDeliveryNoteAsync(job.OcrText);
            store.Save(job.Id, fields);
        }
    }

    private Task<JsonElement> ReadDeliveryNoteAsync(string text) =>
        ReadAsync(text, ChatResponseFormat.CreateJsonSchemaFormat("delivery_note", DeliveryNote, jsonSchemaIsStrict: true));

    private Task<JsonElement> ReadDriverSheetAsync(string text) =>
        ReadAsync(text, ChatResponseFormat.CreateJsonSchemaFormat("driver_sheet", DriverSheet, jsonSchemaIsStrict: true)); // expect-near: UPA3004

    private async Task<JsonElement> ReadAsync(string text, ChatResponseFormat format)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage("Copy the fields of the form. Leave a field empty when it cannot be read."), new UserChatMessage(text)],
            new ChatCompletionOptions { ResponseFormat = format });
        using var document = JsonDocument.Parse(completion.Content[0].Text);
        return document.RootElement.Clone();
    }
}
