namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>How a text is to be read.</summary>
internal enum TextKind
{
    /// <summary>Instructions for the model.</summary>
    Prompt,

    /// <summary>What is sent in the user's place.</summary>
    UserMessage,

    /// <summary>What a user says in an example whose answer is written as well: the answer shows what is wanted.</summary>
    AnsweredExample,

    /// <summary>What the model is shown as its own words: it shows what is wanted.</summary>
    AssistantExample,

    /// <summary>The description of a tool, a parameter or a member.</summary>
    Description,

    /// <summary>The words of an identifier: a tool, a function, a member of structured output, an enum value.</summary>
    Name,

    /// <summary>A text that people read.</summary>
    PersonFacing,
}
